/**
 * What the tests of several modules share: the code in docs/, the rules of the architecture, database servers,
 * certificates, other JVMs, and scanners and cameras for what is drawn. Not published.
 */
package io.interviewedge.testsupport;
