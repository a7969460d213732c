package io.interviewedge.sms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A reply that should be JSON, read for one value at a time. Only the value is kept; a document that is nested deeper,
 * or has longer names or numbers, than any gateway's reply counts as unreadable from there on.
 */
final class JsonReply {

    private static final JsonFactory JSON = JsonFactory.builder()
            // The other side's names are kept in no table of the JVM.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(256)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final String text;

    JsonReply(String text) {
        this.text = text;
    }

    /**
     * The first text or number at a path, such as {@code id}, {@code message.id} or {@code messages.0.id}, that has a
     * letter or a digit; null if there is none. {@code null}, {@code true} and the like are no such values.
     */
    @Nullable String find(String path) {
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.VALUE_STRING || token.isNumeric()) && isAt(path, parser.getParsingContext())) {
                    String value = parser.getText();
                    if (value.codePoints().anyMatch(Character::isLetterOrDigit)) {
                        return value;
                    }
                }
            }
        } catch (IOException notJson) {
            // The values before the place that is not JSON have to do.
        }
        return null;
    }

    /** Whether all of it is JSON, and there is any: what was not found in it is not there. */
    boolean isWhole() {
        try (JsonParser parser = JSON.createParser(text)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens > 0;
        } catch (IOException notJson) {
            return false;
        }
    }

    /** Compared from the end, because the place knows only what it is in. */
    private static boolean isAt(String path, JsonStreamContext leaf) {
        int end = path.length();
        for (JsonStreamContext place = leaf; !place.inRoot(); place = place.getParent()) {
            String name = place.inArray() ? Integer.toString(place.getCurrentIndex()) : place.getCurrentName();
            int begin = end - name.length();
            if (begin < 0 || !path.startsWith(name, begin)) {
                return false;
            }
            boolean isFirst = place.getParent().inRoot();
            if (!isFirst && (begin == 0 || path.charAt(begin - 1) != '.')) {
                return false;
            }
            end = isFirst ? begin : begin - 1;
        }
        return end == 0;
    }
}
