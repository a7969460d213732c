package io.interviewedge.sms;

import io.interviewedge.error.ConfigurationException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The rules for a gateway's address. */
final class GatewayAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private GatewayAddress() {}

    /**
     * Links and credentials travel encrypted, unless they do not leave this machine.
     *
     * @throws ConfigurationException if they would not
     */
    static URI require(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        boolean isLocal = host != null && THIS_MACHINE.contains(host);
        if (host == null
                || address.getUserInfo() != null
                || !(scheme.equals("https") || (scheme.equals("http") && isLocal))) {
            throw new ConfigurationException("the SMS gateway's address is " + scheme + "://" + host
                    + "; it must begin with https:// (or be on this machine) and hold no credentials");
        }
        return address;
    }

    /** The address without its query, which may hold a key. */
    static URI shown(URI address) {
        return address.getRawQuery() == null && address.getRawFragment() == null
                ? address
                : URI.create(address.toString().replaceAll("[?#].*$", ""));
    }
}
