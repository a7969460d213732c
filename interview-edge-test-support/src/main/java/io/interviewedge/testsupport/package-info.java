/** What the tests of several modules share: the code in docs/, certificates, and scanners and cameras for what is drawn. Not published. */
package io.interviewedge.testsupport;
