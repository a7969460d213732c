package io.interviewedge.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of docs/ whose Java code stands in a test, word for word, so that it is compiled and run. */
public final class Guide {

    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    private final String page;
    private final List<String> snippets;

    private Guide(String page, List<String> snippets) {
        this.page = page;
        this.snippets = snippets;
    }

    /** That page of docs/. */
    public static Guide page(String name) {
        String text = read(Path.of("../docs", name));
        return new Guide(
                name,
                SNIPPET.matcher(text).results().map(block -> block.group(1)).toList());
    }

    /** The part of the page whose snippets hold that word. */
    public Guide about(String word) {
        return new Guide(
                page,
                snippets.stream().filter(snippet -> snippet.contains(word)).toList());
    }

    /**
     * Checks that each snippet is in the source of one of those tests of this module, apart from white space.
     *
     * @throws AssertionError if one is not, or there are none
     */
    public void isIn(Class<?>... tests) {
        List<String> sources = Stream.of(tests)
                .map(test -> Path.of("src/test/java", test.getName().replace('.', '/') + ".java"))
                .map(Guide::read)
                .map(Guide::withoutWhiteSpace)
                .toList();
        if (snippets.isEmpty()) {
            throw new AssertionError("docs/" + page + " has no such snippet");
        }
        for (String snippet : snippets) {
            String code = withoutWhiteSpace(snippet);
            if (sources.stream().noneMatch(source -> source.contains(code))) {
                throw new AssertionError("docs/" + page + " has code that no test runs as it stands:\n" + snippet);
            }
        }
    }

    private static String withoutWhiteSpace(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
