package io.interviewedge.sms;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** A flat JSON object. */
final class JsonBody {

    static final String TYPE = "application/json";

    private static final JsonFactory JSON = new JsonFactory();

    private JsonBody() {}

    static String of(Map<String, String> fields) {
        StringWriter body = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(body)) {
            generator.writeStartObject();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                generator.writeStringField(field.getKey(), field.getValue());
            }
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toString();
    }
}
