package io.interviewedge.examples.ats.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the public address, and makes the recruiter's cookie for it alone. */
@Configuration(proxyBeanMethods = false)
class PublicUrlConfiguration {

    @Bean
    PublicUrl publicUrl(
            @Value("${demo.public-url}") String setting, @Value("${server.servlet.context-path:}") String contextPath) {
        return PublicUrl.of(setting, contextPath);
    }

    /** Another application on the same host may have a cookie of the same name under another path. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie(PublicUrl publicUrl) {
        return factory -> {
            Cookie cookie = factory.getSettings().getSession().getCookie();
            cookie.setPath(publicUrl.path().isEmpty() ? "/" : publicUrl.path());
            if (publicUrl.isHttps()) {
                cookie.setSecure(true);
            }
        };
    }
}
