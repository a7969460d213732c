package io.interviewedge.examples.ats.csv;

/**
 * A character encoding that a file may be in. Public for the template.
 *
 * @param name of the charset
 * @param label the languages that use it
 * @param sample words of the file that have letters beyond ASCII, as this encoding reads them; empty if there are none
 */
public record Encoding(String name, String label, String sample) {

    /** The text of an option in a form. */
    public String option() {
        return label + " (" + name + ")" + (sample.isEmpty() ? "" : ": " + sample);
    }
}
