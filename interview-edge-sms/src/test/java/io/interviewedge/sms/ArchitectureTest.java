package io.interviewedge.sms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SMS = Architecture.classesOf("io.interviewedge.sms");

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
        Architecture.NO_STATIC_MUTABLE_STATE.check(SMS);
    }
}
