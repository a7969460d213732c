package io.interviewedge.examples.ats.browser;

import org.springframework.test.context.TestPropertySource;

@BrowserTest
@TestPropertySource(properties = "server.servlet.context-path=/ats")
class UnderAPathTest extends WholeWay {}
