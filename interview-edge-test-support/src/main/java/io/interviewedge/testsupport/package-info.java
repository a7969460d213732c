/**
 * What the tests of several modules share: the code in docs/, database servers, certificates, and scanners and cameras for
 * what is drawn. Not published.
 */
package io.interviewedge.testsupport;
