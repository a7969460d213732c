package io.interviewedge.web;

import io.interviewedge.question.Choice;
import io.interviewedge.question.QuestionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a question's form.
 *
 * @param text the field of one text, or null if the form has none: no radio button was chosen, say
 * @param choices the ticked boxes, where several can be
 * @param revision the revision that it is based on, or null if the form has none
 * @param button the button that was pressed
 */
record AnswerForm(
        @Nullable String text,
        List<String> choices,
        @Nullable Integer revision,
        Button button) {

    static final String TYPE = "application/x-www-form-urlencoded";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int MAX_FIELDS = 200;

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
        Map<String, List<String>> fields = fields(body);
        String text = one(fields, "text");
        String revision = one(fields, "revision");
        return new AnswerForm(
                text == null ? null : text.replace("\r\n", "\n"),
                List.copyOf(fields.getOrDefault("choice", List.of())),
                revision != null && NUMBER.matcher(revision).matches() ? Integer.valueOf(revision) : null,
                Button.of(one(fields, "direction")));
    }

    /** The answer to a question of this kind, as it was typed or chosen. */
    String typed(QuestionKind kind) {
        if (kind instanceof Choice choice && choice.several()) {
            return String.join("\n", choices);
        }
        return text == null ? "" : text;
    }

    /** The answer, whatever the question is. */
    String typed() {
        return text == null ? String.join("\n", choices) : text;
    }

    /** @throws BadRequest if the form has the fields of another kind of question, or lacks that of this one */
    void requireAnswerTo(QuestionKind kind) {
        boolean several = kind instanceof Choice choice && choice.several();
        if (several && text != null) {
            throw BadRequest.field("The form has a field text; send a field choice for each option that was chosen.");
        }
        if (!several && !choices.isEmpty()) {
            throw BadRequest.field("The form has no field text but choice; send the answer as text.");
        }
        if (text == null && (kind.isText() || kind.isNumber())) {
            throw BadRequest.field("The form has no field text; send it, empty for an empty answer.");
        }
    }

    private static @Nullable String one(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw BadRequest.field("The form has " + values.size() + " fields named " + name + "; send one.");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static Map<String, List<String>> fields(byte[] body) {
        Map<String, List<String>> fields = new HashMap<>();
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
            fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
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
