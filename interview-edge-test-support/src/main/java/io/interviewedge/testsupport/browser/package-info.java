/** The browser of the tests, and what is checked on every page. */
package io.interviewedge.testsupport.browser;
