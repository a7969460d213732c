/**
 * Support for the tests of several modules: the rules of the architecture, database servers, free ports, certificates,
 * other JVMs, and scanners and cameras for what is drawn. Not published.
 */
package io.interviewedge.testsupport;
