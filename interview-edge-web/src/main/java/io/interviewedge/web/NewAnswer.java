package io.interviewedge.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.interviewedge.error.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The JSON of a request that saves an answer. Fields of other names are ignored. */
record NewAnswer(@Nullable String text, @Nullable Integer revision) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static NewAnswer read(byte[] body) {
        String content = PercentCode.utf8(body);
        if (content == null) {
            throw malformed();
        }
        try (JsonParser in = JSON.createParser(content)) {
            return read(in);
        } catch (JsonProcessingException e) {
            throw malformed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewAnswer read(JsonParser in) throws IOException {
        String text = null;
        Integer revision = null;
        require(in.nextToken() == JsonToken.START_OBJECT);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (name.equals("text") && value != JsonToken.VALUE_NULL) {
                require(value == JsonToken.VALUE_STRING);
                text = in.getText();
            } else if (name.equals("revision") && value != JsonToken.VALUE_NULL) {
                require(value == JsonToken.VALUE_NUMBER_INT);
                revision = in.getIntValue();
            } else {
                in.skipChildren();
            }
        }
        require(in.nextToken() == null);
        return new NewAnswer(text, revision);
    }

    private static void require(boolean right) {
        if (!right) {
            throw malformed();
        }
    }

    private static BadRequest malformed() {
        return new BadRequest(
                400,
                "malformed_json",
                "The body must be one JSON object in UTF-8 with the documented fields, each once and of its"
                        + " documented type.");
    }

    String requireText() {
        if (text == null) {
            throw new InvalidValueException("text", "is missing; for an empty answer, send an empty text");
        }
        return text;
    }

    int requireRevision() {
        if (revision == null) {
            throw new InvalidValueException(
                    "revision", "is missing; send the revision that was last seen, or 0 for none");
        }
        return revision;
    }

    /** Omits the text, so that answers stay out of logs. */
    @Override
    public String toString() {
        return "NewAnswer[revision=" + revision + "]";
    }
}
