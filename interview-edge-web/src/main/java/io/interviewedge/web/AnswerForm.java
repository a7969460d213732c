package io.interviewedge.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a question's form.
 *
 * @param typed the answer as it was typed
 * @param revision the revision that it is based on, or null if the form has none
 * @param button the button that was pressed
 */
record AnswerForm(String typed, @Nullable Integer revision, Button button) {

    static final String TYPE = "application/x-www-form-urlencoded";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int MAX_FIELDS = 100;

    /** Where to go after the answer is saved. */
    enum Button {
        BACK,
        NEXT,
        STAY,
        SUMMARY;

        static Button of(@Nullable String sent) {
            return Arrays.stream(values())
                    .filter(button -> button.id().equals(sent))
                    .findFirst()
                    .orElse(NEXT);
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads the body of a form. Forms send every line break as CR LF, so this is undone. */
    static AnswerForm read(byte[] body) {
        Map<String, String> fields = fields(body);
        String text = fields.get("text");
        if (text == null) {
            throw BadRequest.field("The form has no field text; send it, empty for an empty answer.");
        }
        String revision = fields.get("revision");
        return new AnswerForm(
                text.replace("\r\n", "\n"),
                revision != null && NUMBER.matcher(revision).matches() ? Integer.valueOf(revision) : null,
                Button.of(fields.get("direction")));
    }

    private static Map<String, String> fields(byte[] body) {
        Map<String, String> fields = new HashMap<>();
        String form = PercentCode.utf8(body);
        if (form == null) {
            throw undecodable();
        }
        String[] pairs = form.split("&", MAX_FIELDS + 1);
        if (pairs.length > MAX_FIELDS) {
            throw BadRequest.field("The form has more than " + MAX_FIELDS + " fields.");
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
            if (fields.put(name, value) != null && (name.equals("text") || name.equals("revision"))) {
                throw BadRequest.field("The form has two fields named " + name + "; send one.");
            }
        }
        return fields;
    }

    private static String decoded(String escaped) {
        String text = PercentCode.decoded(escaped, true);
        if (text == null) {
            throw undecodable();
        }
        return text;
    }

    private static BadRequest undecodable() {
        return BadRequest.field("The form is not percent-encoded UTF-8.");
    }

    /** @throws BadRequest if the form has none */
    int requireRevision() {
        if (revision == null) {
            throw BadRequest.field(
                    "The form has no number as its revision; send the one that the page came with, or 0 for none.");
        }
        return revision;
    }

    /** Omits the text, so that answers stay out of logs. */
    @Override
    public String toString() {
        return "AnswerForm[revision=" + revision + ", button=" + button + "]";
    }
}
