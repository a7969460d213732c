package io.interviewedge.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the candidate's pages. They need interview-edge-web and a servlet application.
 *
 * @param enabled Whether to show the candidate's pages.
 * @param path Where the pages are, below the context path. By default where interview-edge.link says.
 * @param open Whether Spring Security lets everybody in there, without CSRF tokens: the secret in the link is the
 *     credential, and every change is a POST to an address that holds it.
 */
@ConfigurationProperties("interview-edge.pages")
record PagesProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String path,
        @DefaultValue("true") boolean open) {}
