package io.interviewedge.share;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.InviteToken;
import java.net.URI;
import java.util.Objects;

/**
 * Where the host shows an interview: an absolute {@code https} (or, for trying out, {@code http}) address with
 * {@code {token}} in its path or query, such as {@code https://careers.example.com/interview/{token}}.
 */
public final class LinkTemplate {

    private static final String PLACEHOLDER = "{token}";

    private final String template;

    private LinkTemplate(String template) {
        this.template = template;
    }

    /**
     * Checks the address.
     *
     * @throws ConfigurationException if this is not such an address; the message says what is wrong
     */
    public static LinkTemplate of(String template) {
        int at = Objects.requireNonNull(template, "template").indexOf(PLACEHOLDER);
        if (at < 0 || at != template.lastIndexOf(PLACEHOLDER)) {
            throw refused(template, "must contain {token} exactly once");
        }
        URI sample;
        try {
            sample = URI.create(template.replace(PLACEHOLDER, "token"));
        } catch (IllegalArgumentException e) {
            throw refused(template, "is not a URI: " + e.getMessage());
        }
        boolean web = "https".equalsIgnoreCase(sample.getScheme()) || "http".equalsIgnoreCase(sample.getScheme());
        if (!web || sample.getHost() == null) {
            throw refused(template, "must be absolute, with https and a host name (an international one as xn--…)");
        }
        int path = template.indexOf('/', template.indexOf("//") + 2);
        if (path < 0 || at < path) {
            throw refused(template, "must have {token} in its path or query, not in its host");
        }
        if (sample.getFragment() != null) {
            throw refused(template, "must not have a fragment: a server never sees what follows a #");
        }
        return new LinkTemplate(template);
    }

    /** The link of one invitation. */
    public URI link(InviteToken token) {
        return URI.create(template.replace(PLACEHOLDER, token.value()));
    }

    private static ConfigurationException refused(String template, String problem) {
        return new ConfigurationException("link template \"" + template + "\" " + problem
                + "; write one like https://example.com/interview/{token}");
    }

    @Override
    public String toString() {
        return template;
    }
}
