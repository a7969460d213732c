package io.interviewedge.ai;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HexFormat;
import java.util.Map;

/**
 * JSON as it is sent and taken here. Sent on one line, so that no text in it can act as anything but text: beside what
 * JSON wants, the beginnings of the marks by which models tell roles apart ({@code <|im_start|>}, {@code [INST]}) are
 * escaped, because some servers paste messages into a template and read such marks wherever they stand. Taken more
 * strictly than usual: a name that appears twice in an object is refused, because two readers could take different
 * values, and so is what is nested deeper than any reply has reason to be.
 */
final class Json {

    static final int MAX_DEPTH = 16;
    static final int MAX_NUMBER_LENGTH = 40;

    private static final JsonMapper JACKSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_LENGTH)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Says where a text is no JSON, not what stands there. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        private MalformedException(String where) {
            super(where);
        }
    }

    private Json() {}

    /** The only value in the text; a missing node if there is none. */
    static JsonNode read(String text) throws MalformedException {
        try {
            return JACKSON.readTree(text);
        } catch (JsonProcessingException refused) {
            JsonLocation place = refused.getLocation();
            throw new MalformedException(place == null ? "somewhere" : "at index " + place.getCharOffset());
        } catch (NumberFormatException exponent) {
            throw new MalformedException("in the exponent of a number");
        }
    }

    static String write(Map<String, ?> object) {
        try {
            return withoutMarks(JACKSON.writeValueAsString(object));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an object of texts and numbers cannot be written", impossible);
        }
    }

    /** A text that should be JSON, in which nothing stands that may be taken for such a mark, or for a line's end. */
    static String withoutMarks(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isEscaped(c) || isMark(json, i)) {
                text.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** None of these has a meaning in JSON outside of a string, so an escape is always in one. */
    private static boolean isEscaped(char c) {
        return c == '<' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029';
    }

    /** In JSON, a letter follows such a bracket in a string only, and a slash too. */
    private static boolean isMark(String json, int index) {
        int next = index + 1;
        return json.charAt(index) == '['
                && next < json.length()
                && (json.charAt(next) == '/' || (json.charAt(next) >= 'A' && json.charAt(next) <= 'Z'));
    }
}
