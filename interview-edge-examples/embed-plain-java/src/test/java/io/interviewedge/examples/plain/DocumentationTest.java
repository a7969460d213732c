package io.interviewedge.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java code on every page of the project stands in a test or in an example, which is compiled and run; its comments
 * may differ. Every link within the project leads to a file, and to a heading if it names one.
 */
class DocumentationTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]*)#?([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    static Stream<Path> pages() throws IOException {
        return files(".md");
    }

    static Stream<Path> pagesWithCode() throws IOException {
        return pages().filter(page -> snippets(page).findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndAHeading(Path page) {
        assertThat(LINK.matcher(read(page))
                        .results()
                        .filter(link -> !leadsSomewhere(page, link))
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static boolean leadsSomewhere(Path page, MatchResult link) {
        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        return Files.exists(target)
                && (link.group(2).isEmpty() || anchors(target).anyMatch(link.group(2)::equals));
    }

    /** As GitHub makes them from headings. */
    private static Stream<String> anchors(Path page) {
        return HEADING.matcher(read(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'));
    }

    @ParameterizedTest
    @MethodSource("pagesWithCode")
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
