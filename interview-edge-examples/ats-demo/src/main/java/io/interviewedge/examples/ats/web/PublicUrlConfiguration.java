package io.interviewedge.examples.ats.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.RelativeRedirectFilter;

/** Reads the public address, and makes the recruiter's cookie for it alone. */
@Configuration(proxyBeanMethods = false)
class PublicUrlConfiguration {

    @Bean
    PublicUrl publicUrl(
            @Value("${demo.public-url}") String setting, @Value("${server.servlet.context-path:}") String contextPath) {
        return PublicUrl.of(setting, contextPath);
    }

    /**
     * Redirects by the path alone. By itself the server names the host it sees to clients that speak HTTP/1.0, as nginx
     * does unless told otherwise.
     */
    @Bean
    FilterRegistrationBean<RelativeRedirectFilter> relativeRedirects() {
        RelativeRedirectFilter filter = new RelativeRedirectFilter();
        filter.setRedirectStatus(HttpStatus.FOUND);
        FilterRegistrationBean<RelativeRedirectFilter> first = new FilterRegistrationBean<>(filter);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return first;
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
