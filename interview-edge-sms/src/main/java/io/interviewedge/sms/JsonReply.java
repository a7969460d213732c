package io.interviewedge.sms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts and numbers at the top of a JSON object; nested ones by their path, such as {@code message.id}, or {@code messages.0.id}. */
final class JsonReply {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> values;

    private JsonReply(Map<String, String> values) {
        this.values = values;
    }

    /** What could be read: of something that is no JSON, nothing. */
    static JsonReply of(String body) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    String path = parser.getParsingContext().pathAsPointer().toString();
                    values.put(path.startsWith("/") ? path.substring(1).replace('/', '.') : path, parser.getText());
                }
            }
        } catch (IOException notJson) {
            // Then what came before it has to do.
        }
        return new JsonReply(values);
    }

    @Nullable String text(String path) {
        return values.get(path);
    }
}
