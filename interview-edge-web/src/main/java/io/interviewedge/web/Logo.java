package io.interviewedge.web;

import io.interviewedge.error.ConfigurationException;
import java.util.Map;

/** The company's picture above every page. */
@SuppressWarnings("ArrayRecordComponent") // Two logos are never compared.
record Logo(byte[] image, String mediaType, String ending, String alt) {

    private static final Map<String, String> ENDINGS =
            Map.of("image/svg+xml", ".svg", "image/png", ".png", "image/jpeg", ".jpg", "image/webp", ".webp");

    static Logo of(byte[] image, String mediaType, String alt) {
        String ending = ENDINGS.get(mediaType);
        if (ending == null) {
            throw new ConfigurationException("the logo is of type " + mediaType + "; use one of "
                    + ENDINGS.keySet().stream().sorted().toList());
        }
        if (image.length == 0) {
            throw new ConfigurationException("the logo is empty");
        }
        if (alt.isBlank()) {
            throw new ConfigurationException("the logo has no alternative text; give the company's name");
        }
        return new Logo(image.clone(), mediaType, ending, alt);
    }
}
