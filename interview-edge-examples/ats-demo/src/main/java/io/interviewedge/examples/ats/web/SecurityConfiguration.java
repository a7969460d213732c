package io.interviewedge.examples.ats.web;

import jakarta.servlet.DispatcherType;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.UrlUtils;

/** Access rules. The starter opens the candidate's pages; everything else requires the recruiter's login. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Pattern HOST = Pattern.compile("^[^:]+://[^/]*/+");

    private static final int CHEAPEST_HASH = 4;

    @Bean
    @Order(1)
    SecurityFilterChain open(HttpSecurity http) {
        return http.securityMatcher("/assets/**", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** The API ignores cookies and accepts only JSON, so another site's form cannot misuse a recruiter's browser. */
    @Bean
    @Order(2)
    SecurityFilterChain recruiterApi(HttpSecurity http, ApiLoginRequired loginRequired) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(loginRequired))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(loginRequired))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain recruiterPages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/login")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.csrfTokenRequestHandler(eager()))
                // Basic authentication is for scripts that fetch an image or a page; people get the login form.
                .httpBasic(basic -> basic.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .formLogin(login -> login.loginPage("/login").successHandler(afterLogin()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(errors -> errors.accessDeniedHandler((request, response, denied) -> {
                    if (SecurityContextHolder.getContext().getAuthentication() == null) {
                        String why = request.getRequestedSessionId() == null ? "cookies" : "expired";
                        response.sendRedirect(request.getContextPath() + "/login?" + why);
                    } else {
                        response.sendError(HttpStatus.FORBIDDEN.value());
                    }
                }))
                .build();
    }

    /**
     * Leads to the page that was asked for, by its path alone: in front of a proxy, its scheme and host are others than
     * this server sees.
     */
    private static AuthenticationSuccessHandler afterLogin() {
        SavedRequestAwareAuthenticationSuccessHandler handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/interviews");
        handler.setRedirectStrategy((request, response, url) -> response.sendRedirect(
                UrlUtils.isAbsoluteUrl(url) ? HOST.matcher(url).replaceFirst("/") : request.getContextPath() + url));
        return handler;
    }

    /** Creates the token before the page is written, while its cookie can still be set. */
    private static XorCsrfTokenRequestAttributeHandler eager() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return new RefusedAddress();
    }

    /**
     * The configuration holds the password in clear text, so a slow hash would protect nothing and would slow down each
     * API request.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(CHEAPEST_HASH);
    }

    @Bean
    UserDetailsService users(RecruiterProperties recruiter, PasswordEncoder passwords) {
        return new InMemoryUserDetailsManager(User.withUsername(recruiter.username())
                .password(passwords.encode(recruiter.password()))
                .roles("RECRUITER")
                .build());
    }
}
