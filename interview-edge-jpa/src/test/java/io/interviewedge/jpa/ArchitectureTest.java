package io.interviewedge.jpa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.interviewedge.store.SessionStore;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses JPA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge.jpa");

    @Test
    void itKnowsCoreTheJdbcStoreAndJakartaPersistence() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.analysis",
                        "io.interviewedge.error",
                        "io.interviewedge.event",
                        "io.interviewedge.jdbc..",
                        "io.interviewedge.job",
                        "io.interviewedge.question",
                        "io.interviewedge.jpa",
                        "io.interviewedge.session",
                        "io.interviewedge.store",
                        "io.interviewedge.tenant",
                        "jakarta.persistence..",
                        "java..",
                        "org.jspecify.annotations")
                .check(JPA);
    }

    @Test
    void onlyTheStoreAndItsEntitiesArePublic() {
        assertThat(JPA.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(JpaSessionStore.class), JpaSessionStore.entities().stream())
                                .map(Class::getName)
                                .toList());
    }

    /**
     * If the port has a new operation: override it in JpaSessionStore if it changes rows that a host may have loaded.
     */
    @Test
    void ofEveryOperationItIsKnownWhetherToRefreshAfterIt() {
        Set<String> refreshing = Set.of("changeStatus", "saveAnswer", "changeLink", "finishAnalysis", "markRelayed");
        Set<String> reading = Set.of(
                "findScript",
                "findByToken",
                "find",
                "findByIds",
                "findByExternalIds",
                "findByEmailKeys",
                "list",
                "count",
                "findAnalyses",
                "unrelayed",
                "oldestUnrelayed",
                "history");
        Set<String> inserting = Set.of("create", "createAll");
        Set<String> refusedInTheHostsTransaction =
                Set.of("claimAnalysis", "append", "claimRelay", "renewRelay", "releaseRelay");

        assertThat(SessionStore.class.getMethods())
                .extracting(Method::getName)
                .isSubsetOf(Stream.of(refreshing, reading, inserting, refusedInTheHostsTransaction)
                        .flatMap(Set::stream)
                        .toList());
        assertThat(JpaSessionStore.class.getDeclaredMethods())
                .extracting(Method::getName)
                .containsAll(refreshing);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(JPA);
    }
}
