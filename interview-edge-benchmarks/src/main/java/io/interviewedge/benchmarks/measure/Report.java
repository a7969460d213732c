package io.interviewedge.benchmarks.measure;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints Markdown, ready to be pasted into a page. */
public final class Report {

    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    public void heading(String text) {
        out.println();
        out.println("### " + text);
        out.println();
    }

    public void line(String text) {
        out.println(text);
    }

    public void header(String... columns) {
        row(columns);
        row(List.of(columns).stream().map(column -> "---").toArray(String[]::new));
    }

    public void row(String... cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    /** Three digits that count, as far as there are decimals: 0.0123, 1.23, 12.3, 1,234. */
    public static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** A whole number, in groups of three digits. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** What a goal demands, and whether it was reached. */
    public static String goal(String goal, boolean reached) {
        return goal + (reached ? ": reached" : ": **missed**");
    }
}
