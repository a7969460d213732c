package io.interviewedge.session;

/** A host's text inside a Mermaid diagram, in which many characters end a label or begin something else. */
final class MermaidText {

    /** What stands for itself, beside letters and digits of any script. */
    private static final String PLAIN = " .,'-_/()";

    private MermaidText() {}

    /**
     * The text on one line, every other character written as the entity of its number: {@code #34;} for a quotation
     * mark.
     */
    static String of(String text) {
        StringBuilder label = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                label.append(' ');
            } else if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                label.appendCodePoint(c);
            } else {
                label.append('#').append(c).append(';');
            }
        });
        return label.toString();
    }
}
