package io.interviewedge.sms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge.sms");

    @Test
    void thisModuleKnowsTheCoreJacksonAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.sms",
                        "io.interviewedge.delivery",
                        "io.interviewedge.error",
                        "io.interviewedge.message",
                        "io.interviewedge.session",
                        "com.fasterxml.jackson.core",
                        "java..",
                        "javax.net.ssl",
                        "org.jspecify.annotations")
                .check(SMS);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(SMS);
    }
}
