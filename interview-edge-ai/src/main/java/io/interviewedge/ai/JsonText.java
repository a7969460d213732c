package io.interviewedge.ai;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON on one line, so that no text in it can act as anything but text: line breaks and control characters are
 * escaped, and so are the beginnings of the marks by which models tell roles apart ({@code <|im_start|>},
 * {@code [INST]}). Some servers paste messages into a template and read such marks wherever they stand.
 */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** Maps, lists, strings, numbers, booleans and null. */
    static String of(@Nullable Object value) {
        JsonText json = new JsonText();
        json.write(value);
        return json.text.toString();
    }

    /** A text that should be JSON, with the beginnings of such marks escaped as they are in its strings. */
    static String withoutMarks(String json) {
        JsonText text = new JsonText();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == '<' || isMark(json, i)) {
                text.escape(json.charAt(i));
            } else {
                text.text.append(json.charAt(i));
            }
        }
        return text.text.toString();
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map);
        } else if (value instanceof List<?> list) {
            writeArray(list);
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            text.append(value);
        } else {
            writeString(value.toString());
        }
    }

    private void writeObject(Map<?, ?> map) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            writeString(String.valueOf(entry.getKey()));
            text.append(':');
            write(entry.getValue());
            text.append(entries.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private void writeArray(List<?> list) {
        text.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            write(items.next());
            text.append(items.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void writeString(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (isEscaped(c) || isMark(value, i)) {
                        escape(c);
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isEscaped(char c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == '<' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isMark(String value, int index) {
        int next = index + 1;
        return value.charAt(index) == '['
                && next < value.length()
                && (value.charAt(next) == '/' || (value.charAt(next) >= 'A' && value.charAt(next) <= 'Z'));
    }

    private void escape(char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((c >> shift) & 0xF, 16));
        }
    }
}
