package io.interviewedge.mail;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIL = Architecture.classesOf("io.interviewedge.mail");

    @Test
    void thisModuleKnowsTheCoreTheMailLibraryAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.mail",
                        "io.interviewedge.delivery",
                        "io.interviewedge.error",
                        "io.interviewedge.internal",
                        "io.interviewedge.message",
                        "io.interviewedge.session",
                        "io.interviewedge.share",
                        "io.interviewedge.tenant",
                        "jakarta.mail..",
                        "jakarta.activation",
                        "org.eclipse.angus.mail.smtp",
                        "java..",
                        "javax.net..",
                        "org.jspecify.annotations")
                .check(MAIL);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(MAIL);
    }

    @Test
    void nothingHereStartsAThread() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("java.util.concurrent..")
                .check(MAIL);
    }
}
