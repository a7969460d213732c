package io.interviewedge.spring;

import io.interviewedge.web.CandidatePages;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Lets everybody in to the candidate's pages where Spring Security guards the application.
 *
 * <p>After all other auto-configuration: those that guard an application without filter chains of its own must not take
 * this one for such a chain, or the application would be open.
 */
@AutoConfiguration(after = InterviewEdgePagesAutoConfiguration.class)
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnClass({CandidatePages.class, HttpSecurity.class, SecurityFilterChain.class})
@ConditionalOnBean(
        type = {
            "io.interviewedge.web.CandidatePages",
            "org.springframework.security.config.annotation.web.builders.HttpSecurity"
        })
@ConditionalOnProperty(name = "interview-edge.pages.open", havingValue = "true", matchIfMissing = true)
public final class InterviewEdgeSecurityAutoConfiguration {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Made by Spring. */
    InterviewEdgeSecurityAutoConfiguration() {}

    /**
     * For exactly those requests that the servlet of the pages will get. The pages set the other headers themselves.
     */
    @Bean
    @Order(FIRST)
    SecurityFilterChain interviewEdgePagesAreOpen(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> InterviewEdgePagesAutoConfiguration.SERVLET.equals(
                        request.getHttpServletMapping().getServletName()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.defaultsDisabled().httpStrictTransportSecurity(Customizer.withDefaults()))
                .build();
    }
}
