/**
 * The demo as people meet it, in a real Chromium. {@link io.interviewedge.examples.ats.browser.BrowserTest} marks a
 * class of such tests: each test gets an empty demo and as many {@link io.interviewedge.examples.ats.browser.Visitor}s
 * as it wants, each with a browser of their own. A test also fails if a page complains on the console, breaks its
 * content security policy, or asks any other host for anything.
 */
@NullMarked
package io.interviewedge.examples.ats.browser;

import org.jspecify.annotations.NullMarked;
