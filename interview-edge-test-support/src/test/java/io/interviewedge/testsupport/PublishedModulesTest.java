package io.interviewedge.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What hosts and Maven Central find in the POMs. */
class PublishedModulesTest {

    private static final String BOM = "interview-edge-bom";

    static List<String> published() {
        return PublishedModules.names();
    }

    @Test
    void theBomListsExactlyThePublishedJars() {
        List<Element> managed =
                Xml.all(PublishedModules.child(PublishedModules.pom(BOM), "dependencyManagement"), "dependency");

        assertThat(managed)
                .extracting(dependency -> PublishedModules.text(dependency, "artifactId"))
                .containsExactlyInAnyOrderElementsOf(published().stream()
                        .filter(module -> !module.equals(BOM))
                        .toList());
        assertThat(managed)
                .allMatch(dependency ->
                        PublishedModules.text(dependency, "groupId").equals("io.interviewedge"))
                .allMatch(dependency ->
                        PublishedModules.text(dependency, "version").equals("${project.version}"));
    }

    /** The name of a parent is not inherited, and its description would be that of the whole. */
    @ParameterizedTest
    @MethodSource("published")
    void everyPublishedPomSaysWhatItIs(String module) {
        Element pom = PublishedModules.pom(module);

        assertThat(PublishedModules.text(pom, "artifactId")).isEqualTo(module);
        assertThat(PublishedModules.text(pom, "name")).startsWith("Interview Edge ");
        assertThat(PublishedModules.text(pom, "description")).hasSizeGreaterThan(20);
        assertThat(PublishedModules.text(pom, "parent", "artifactId")).isEqualTo("interview-edge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "licenses/license/name", "licenses/license/url", "developers/developer/name"})
    void everyPublishedPomInheritsWhatMavenCentralAsksFor(String element) {
        assertThat(PublishedModules.text(PublishedModules.pom(""), element.split("/")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scm/url", "scm/connection", "scm/developerConnection"})
    void everyPublishedPomInheritsWhereItsSourcesAre(String element) {
        assertThat(PublishedModules.text(PublishedModules.pom(""), element.split("/")))
                .contains("interview-edge/interview-edge");
    }
}
