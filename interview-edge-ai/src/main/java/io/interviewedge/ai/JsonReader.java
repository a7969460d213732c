package io.interviewedge.ai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it, into maps, lists, strings, {@link BigDecimal}s, booleans and null. Stricter than most
 * readers: a name that appears twice in an object is refused, because two readers could take different values, and so
 * is what is nested deeper than any reply has reason to be.
 */
final class JsonReader {

    static final int MAX_DEPTH = 16;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int END = -1;

    /** Says where the text is no JSON, not what stands there. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        private MalformedException(String problem, int index) {
            super(problem + " at index " + index);
        }
    }

    private final String text;
    private int index;

    private JsonReader(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) throws MalformedException {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value(0);
        if (reader.afterSpace() != END) {
            throw reader.malformed("more text after the JSON");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws MalformedException {
        if (depth > MAX_DEPTH) {
            throw malformed("nested too deeply");
        }
        int c = afterSpace();
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws MalformedException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        index++;
        if (afterSpace() == '}') {
            index++;
            return object;
        }
        do {
            if (afterSpace() != '"') {
                throw malformed("no name");
            }
            String name = string();
            if (object.containsKey(name)) {
                throw malformed("a name that appears twice");
            }
            require(':');
            object.put(name, value(depth + 1));
        } while (goesOn('}'));
        return object;
    }

    private List<@Nullable Object> array(int depth) throws MalformedException {
        List<@Nullable Object> array = new ArrayList<>();
        index++;
        if (afterSpace() == ']') {
            index++;
            return array;
        }
        do {
            array.add(value(depth + 1));
        } while (goesOn(']'));
        return array;
    }

    /** Whether a comma follows; otherwise the end must. */
    private boolean goesOn(char end) throws MalformedException {
        if (afterSpace() == ',') {
            index++;
            return true;
        }
        require(end);
        return false;
    }

    private String string() throws MalformedException {
        StringBuilder string = new StringBuilder();
        index++;
        while (true) {
            int c = next();
            if (c == '"') {
                return string.toString();
            }
            if (c < 0x20) {
                throw malformed("a string that does not end");
            }
            string.append(c == '\\' ? escaped() : (char) c);
        }
    }

    private char escaped() throws MalformedException {
        int c = next();
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw malformed("an unknown escape");
        };
    }

    private char hexadecimal() throws MalformedException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw malformed("an unknown escape");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private @Nullable Object word(String word, @Nullable Object value) throws MalformedException {
        if (!text.startsWith(word, index)) {
            throw malformed("no JSON");
        }
        index += word.length();
        return value;
    }

    private BigDecimal number() throws MalformedException {
        int start = index;
        if (peek() == '-') {
            index++;
        }
        int whole = digits();
        if (whole == 0 || (whole > 1 && text.charAt(index - whole) == '0')) {
            throw malformed("no JSON");
        }
        if (peek() == '.') {
            index++;
            requireDigits();
        }
        if (peek() == 'e' || peek() == 'E') {
            index++;
            if (peek() == '+' || peek() == '-') {
                index++;
            }
            requireDigits();
        }
        if (index - start > MAX_NUMBER_LENGTH) {
            throw malformed("a number that is too long");
        }
        return toNumber(text.substring(start, index));
    }

    /** An exponent may be beyond what a number can hold. */
    private BigDecimal toNumber(String digits) throws MalformedException {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException tooLarge) {
            throw malformed("a number that is too long");
        }
    }

    private void requireDigits() throws MalformedException {
        if (digits() == 0) {
            throw malformed("no number");
        }
    }

    private int digits() {
        int start = index;
        while (peek() >= '0' && peek() <= '9') {
            index++;
        }
        return index - start;
    }

    private void require(char expected) throws MalformedException {
        if (afterSpace() != expected) {
            throw malformed("no " + expected);
        }
        index++;
    }

    private int afterSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            index++;
        }
        return peek();
    }

    private int peek() {
        return index < text.length() ? text.charAt(index) : END;
    }

    private int next() {
        int c = peek();
        index++;
        return c;
    }

    private MalformedException malformed(String problem) {
        return new MalformedException(problem, Math.min(index, text.length()));
    }
}
