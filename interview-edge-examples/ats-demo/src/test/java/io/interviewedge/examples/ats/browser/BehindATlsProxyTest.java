package io.interviewedge.examples.ats.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

/** The server sees neither the host, nor the scheme, nor the path that the browser asks for. */
@BrowserTest
@ContextConfiguration(initializers = TlsProxyInstallation.class)
class BehindATlsProxyTest extends WholeWay {

    @Test
    void theLoginsCookieIsForTheProxysPathAndForTlsAlone(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();

        assertThat(recruiter.context().cookies())
                .singleElement()
                .matches(cookie -> cookie.path.equals(TlsProxyInstallation.PATH), "has the proxy's path")
                .matches((Cookie cookie) -> cookie.secure, "is secure");
    }
}
