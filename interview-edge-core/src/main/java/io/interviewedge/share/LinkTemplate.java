package io.interviewedge.share;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.InviteToken;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where the host shows an interview: an absolute {@code https} (or, for trying out, {@code http}) address with
 * {@code {token}} in its path or query, such as {@code https://careers.example.com/interview/{token}}. An address that
 * was put together from two parts must not have a double slash where they meet: most servers refuse it.
 */
public final class LinkTemplate {

    private static final String PLACEHOLDER = "{token}";
    private static final String EXAMPLE = "https://example.com/interview/{token}";
    private static final Pattern PASSWORD = Pattern.compile("//[^/]*@");
    private static final int LAST_PORT = 65_535;

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
            sample = new URI(template.replace(PLACEHOLDER, "token"));
        } catch (URISyntaxException e) {
            throw refused(template, "is not a URI: " + e.getReason());
        }
        boolean web = "https".equalsIgnoreCase(sample.getScheme()) || "http".equalsIgnoreCase(sample.getScheme());
        if (!web || sample.getHost() == null) {
            throw refused(template, "must be absolute, with https and a host name (an international one as xn--…)");
        }
        if (sample.getRawUserInfo() != null) {
            throw refused(template, "has a user name or a password before its host, which every candidate would read");
        }
        if (sample.getPort() == 0 || sample.getPort() > LAST_PORT) {
            throw refused(template, "has a port that does not exist: " + sample.getPort());
        }
        if (sample.getRawPath().contains("//")) {
            throw refused(template, "has a double slash in its path, which most servers refuse; take one away");
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
        String shown = PASSWORD.matcher(template).replaceFirst("//…@");
        return new ConfigurationException("link template \"" + shown + "\" " + problem + "; write one like " + EXAMPLE);
    }

    @Override
    public String toString() {
        return template;
    }
}
