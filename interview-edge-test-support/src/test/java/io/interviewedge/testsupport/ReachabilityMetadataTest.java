package io.interviewedge.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A native image holds only those resources of a jar that its metadata name. */
class ReachabilityMetadataTest {

    private static final String RESOURCES = "src/main/resources";
    /** Spring calls a transaction's connection a resource too. */
    private static final Pattern RESOURCE_LOOKUP =
            Pattern.compile("(?<!TransactionSynchronizationManager)\\.getResource(AsStream|s)?\\s*\\(\\s*[^)\\s]");

    private static final Pattern LOOKUP_BY_NAME = Pattern.compile("ResourceBundle\\.getBundle|ServiceLoader\\.load"
            + "|Class\\.forName|\\.loadClass\\(|newProxyInstance|getDeclared(Method|Field|Constructor)s?\\(");

    /** Files for build tools and frameworks, which have metadata of their own. */
    private static final Pattern FOR_FRAMEWORKS =
            Pattern.compile("META-INF/(native-image/.*|spring/.*|spring\\.factories|additional-spring-.*)");

    static List<String> published() {
        return PublishedModules.names();
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyResourceOfAJarIsNamed(String module) {
        List<String> globs = globs(module);

        assertThat(resources(module))
                .as("resources of %s that reachability-metadata.json does not name", module)
                .allMatch(resource -> globs.stream().anyMatch(glob -> matches(glob, resource)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyNameStandsForAResource(String module) {
        List<Path> resources = resources(module);

        assertThat(globs(module)).allMatch(glob -> resources.stream().anyMatch(resource -> matches(glob, resource)));
    }

    @ParameterizedTest
    @MethodSource("published")
    void classesLookUpResourcesOnlyWhereMetadataAre(String module) {
        if (globs(module).isEmpty()) {
            assertThat(classesWith(RESOURCE_LOOKUP, module)).isEmpty();
        }
    }

    /** Each of these would need metadata of another kind. */
    @ParameterizedTest
    @MethodSource("published")
    void classesLookUpNothingElseByName(String module) {
        assertThat(classesWith(LOOKUP_BY_NAME, module)).isEmpty();
    }

    @Test
    void theModulesWithLookupsAreFound() {
        assertThat(published())
                .filteredOn(module -> !classesWith(RESOURCE_LOOKUP, module).isEmpty())
                .contains("interview-edge-ai", "interview-edge-jdbc", "interview-edge-web");
    }

    private static List<Path> resources(String module) {
        return PublishedModules.files(module, RESOURCES).stream()
                .filter(file -> !FOR_FRAMEWORKS.matcher(slashes(file)).matches())
                .toList();
    }

    private static List<String> globs(String module) {
        Path metadata = PublishedModules.PROJECT
                .resolve(module)
                .resolve(RESOURCES)
                .resolve("META-INF/native-image/io.interviewedge")
                .resolve(module)
                .resolve("reachability-metadata.json");
        if (!Files.exists(metadata)) {
            return List.of();
        }
        JsonNode entries = read(metadata).get("resources");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("glob").textValue())
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> classesWith(Pattern pattern, String module) {
        Path sources = PublishedModules.PROJECT.resolve(module).resolve("src/main/java");
        return PublishedModules.files(module, "src/main/java").stream()
                .filter(file -> pattern.matcher(code(sources.resolve(file))).find())
                .toList();
    }

    /** The source without its comments. */
    private static String code(Path source) {
        try {
            return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/|(?m)//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean matches(String glob, Path resource) {
        return resource.getFileSystem().getPathMatcher("glob:" + glob).matches(resource);
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }
}
