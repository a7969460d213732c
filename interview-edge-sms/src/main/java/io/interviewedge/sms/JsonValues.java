package io.interviewedge.sms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts and numbers in a JSON document, each by its path, such as {@code id}, {@code message.id} or
 * {@code messages.0.id}.
 */
final class JsonValues {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> values;

    private JsonValues(Map<String, String> values) {
        this.values = values;
    }

    /** The values that could be read: none, if the text is not JSON. */
    static JsonValues of(String text) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    values.put(path.startsWith("/") ? path.substring(1).replace('/', '.') : path, parser.getText());
                }
            }
        } catch (IOException notJson) {
            // The values before the place that is not JSON have to do.
        }
        return new JsonValues(values);
    }

    @Nullable String text(String path) {
        return values.get(path);
    }
}
