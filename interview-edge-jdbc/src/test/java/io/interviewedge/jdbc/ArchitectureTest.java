package io.interviewedge.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses JDBC = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge.jdbc");

    private static final JavaClasses EVERYTHING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge");

    @Test
    void theModuleKnowsCoreTheJdkSlf4jAndPostgresCopyAlone() {
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
                        "io.interviewedge.session",
                        "io.interviewedge.store",
                        "io.interviewedge.tenant",
                        "java..",
                        "javax.sql",
                        "org.postgresql",
                        "org.postgresql.copy",
                        "org.slf4j",
                        "org.jspecify.annotations")
                .check(JDBC);
    }

    @Test
    void coreKnowsNothingOfIt() {
        classes()
                .that()
                .resideOutsideOfPackage("io.interviewedge.jdbc..")
                .and()
                .resideOutsideOfPackage("io.interviewedge.testkit..")
                .and()
                .resideOutsideOfPackage("io.interviewedge.testsupport..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("io.interviewedge.jdbc..", "java.sql", "javax.sql")
                .check(EVERYTHING);
    }

    @Test
    void onlyWhatHostsUseIsPublic() {
        assertThat(JDBC.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "JdbcSessionStore",
                        "JdbcSchema",
                        "TableNames",
                        "TransactionSource",
                        "Dialect",
                        "FailureKind",
                        "H2Dialect",
                        "PostgreSqlDialect",
                        "MariaDbDialect",
                        "MySqlDialect");
    }

    /** By position, two values of one type may change places, and a new component breaks every caller. */
    @Test
    void recordsOfMoreThanSixComponentsAreMadeByPositionInTheirOwnFileOnly() {
        noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "it makes a large record of another file",
                        call -> call.getTargetOwner().isRecord()
                                && call.getTarget().getRawParameterTypes().size() > 6
                                && !fileOf(call.getTargetOwner()).equals(fileOf(call.getOriginOwner()))))
                .check(new ClassFileImporter().importPackages("io.interviewedge"));
    }

    /** What differs between databases stands in their dialects; only the one that recognises them names them. */
    @Test
    void nothingKnowsADatabaseByName() {
        noClasses()
                .that()
                .resideInAPackage("io.interviewedge.jdbc")
                .and()
                .doNotHaveSimpleName("Dialects")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.interviewedge\\.jdbc\\.dialect\\..+Dialect")
                .check(JDBC);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(JDBC);
    }

    private static String fileOf(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
