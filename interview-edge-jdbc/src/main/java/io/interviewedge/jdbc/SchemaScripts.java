package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The scripts of a dialect with the names of the tables in them. */
final class SchemaScripts {

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(\\R|$)");

    private final List<String> texts;

    SchemaScripts(Dialect dialect, TableNames names) {
        this.texts = dialect.scripts().stream().map(names::in).toList();
    }

    /** The version that the last script brings the tables to. */
    static int latest(Dialect dialect) {
        return dialect.scripts().size();
    }

    /** All of them, one after the other. */
    String text() {
        return texts.stream().collect(Collectors.joining("\n"));
    }

    /** The statements that bring tables of that version up to date; all statements if it is 0. */
    List<String> statementsAfter(int version) {
        return texts.stream()
                .skip(version)
                .flatMap(text -> statements(text).stream())
                .toList();
    }

    static List<String> statements(String script) {
        return Arrays.stream(END_OF_STATEMENT.split(script, -1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
