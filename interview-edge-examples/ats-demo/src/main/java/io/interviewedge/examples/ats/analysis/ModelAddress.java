package io.interviewedge.examples.ats.analysis;

import io.interviewedge.error.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads where a provider is. Its refusals do not quote the address, because a password may be in it. */
final class ModelAddress {

    private ModelAddress() {}

    /** Without the slashes at its end. */
    static URI of(String setting) {
        URI address = parsed(setting.strip().replaceFirst("/+$", ""));
        boolean isHttp = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!isHttp || address.getHost() == null) {
            throw malformed();
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new ConfigurationException("demo.ai.base-url has a login, a query or a fragment, which would not be"
                    + " sent; give the address without it, and what the provider wants to see as demo.ai.api-key.");
        }
        return address;
    }

    private static URI parsed(String setting) {
        try {
            return new URI(setting);
        } catch (URISyntaxException unreadable) {
            throw malformed();
        }
    }

    private static ConfigurationException malformed() {
        return new ConfigurationException(
                "demo.ai.base-url is no http or https address, such as " + Protocol.OPENAI.usualUrl() + ".");
    }
}
