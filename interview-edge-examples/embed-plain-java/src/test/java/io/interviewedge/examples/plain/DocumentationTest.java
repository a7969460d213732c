package io.interviewedge.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java code on every page of the project stands in a test or in an example, which is compiled and run; its comments
 * may differ.
 */
class DocumentationTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        return files(".md").filter(page -> snippets(page).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySnippetIsInATestOrAnExample(Path page) throws IOException {
        String code = Stream.concat(files("Test.java"), files(".java").filter(DocumentationTest::isExample))
                .map(DocumentationTest::read)
                .map(DocumentationTest::bare)
                .collect(Collectors.joining());

        assertThat(snippets(page).filter(snippet -> !code.contains(bare(snippet))))
                .isEmpty();
    }

    private static boolean isExample(Path file) {
        return file.startsWith(PROJECT.resolve("interview-edge-examples"))
                && file.toString().contains("src" + File.separator + "main");
    }

    private static Stream<String> snippets(Path page) {
        return SNIPPET.matcher(read(page)).results().map((MatchResult block) -> block.group(1));
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains(File.separator + "target" + File.separator))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without comments at the ends of lines, and without blanks. */
    private static String bare(String code) {
        return code.replaceAll("\\s//.*", "").replaceAll("\\s", "");
    }
}
