package io.interviewedge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of docs/ whose code a test has word for word. */
record Guide(String page) {

    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    Stream<String> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("../docs", page)))
                .results()
                .map(block -> block.group(1));
    }

    /** The source of that test, to be looked through for snippets. */
    static String source(Class<?> test) throws IOException {
        return withoutBlanks(
                Files.readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java")));
    }

    static String withoutBlanks(String code) {
        return code.replaceAll("\\s", "");
    }
}
