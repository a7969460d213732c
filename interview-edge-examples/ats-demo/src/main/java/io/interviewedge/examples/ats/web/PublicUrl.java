package io.interviewedge.examples.ats.web;

import io.interviewedge.error.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tomcat.util.net.IPv6Utils;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach this application: the start of every link, without a slash at its end. Behind a proxy, this is the
 * proxy's address.
 *
 * @param host in lower case; an IPv6 address in brackets
 * @param port the port, or -1 for the usual one of the scheme
 * @param path the path before every page, such as {@code /ats}, or empty
 */
public record PublicUrl(String scheme, String host, int port, String path) {

    private static final String EXAMPLE = "write one like https://careers.example.com or https://example.com/careers";
    private static final Pattern STEPS = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)*");
    private static final Pattern SLASHES = Pattern.compile("/+");
    private static final Pattern PASSWORD = Pattern.compile("//[^/]*@");
    private static final int LAST_PORT = 65_535;

    /**
     * Reads the setting.
     *
     * @param contextPath the server's own path, for a setting without one
     * @throws ConfigurationException if no browser could follow links that begin so; the message says what is wrong
     */
    static PublicUrl of(String setting, String contextPath) {
        String given = setting.strip();
        URI address;
        try {
            address = new URI(given).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw refused(given, "is not an address: " + e.getReason());
        }
        String scheme = lower(address.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused(given, "must begin with https:// or http://");
        }
        if (address.getHost() == null || address.getHost().contains("%")) {
            throw refused(given, "has no host name (an international one is written as xn--…)");
        }
        if (address.getRawUserInfo() != null) {
            throw refused(given, "has a user name or a password before its host, which every candidate would read");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw refused(given, "must end before its ? or #, because pages are added to it");
        }
        if (address.getPort() == 0 || address.getPort() > LAST_PORT) {
            throw refused(given, "has a port that does not exist: " + address.getPort());
        }
        String path = path(address.getRawPath());
        if (!STEPS.matcher(path).matches()) {
            throw refused(given, "may have only names of letters, digits and - . _ ~ in its path");
        }
        return new PublicUrl(
                scheme,
                host(address.getHost()),
                address.getPort() == usualPort(scheme) ? -1 : address.getPort(),
                path.isEmpty() ? path(contextPath) : path);
    }

    /** For the cookies. */
    boolean isHttps() {
        return scheme.equals("https");
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** With one slash between its steps, and none at its end. */
    private static String path(String written) {
        String path = SLASHES.matcher(written).replaceAll("/");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** As browsers send it. */
    private static String host(String written) {
        return written.startsWith("[")
                ? "[" + IPv6Utils.canonize(written.substring(1, written.length() - 1)) + "]"
                : lower(written);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static ConfigurationException refused(String given, String problem) {
        String shown = PASSWORD.matcher(given).replaceFirst("//…@");
        return new ConfigurationException("demo.public-url \"" + shown + "\" " + problem + "; " + EXAMPLE);
    }

    /** The address as links begin. */
    @Override
    public String toString() {
        return scheme + "://" + host + (port < 0 ? "" : ":" + port) + path;
    }
}
