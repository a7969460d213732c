package io.interviewedge.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses WEB = Architecture.classesOf("io.interviewedge.web");

    @Test
    void thisModuleKnowsTheCoreTwoSmallLibrariesAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge",
                        "io.interviewedge.web..",
                        "io.interviewedge.error",
                        "io.interviewedge.card",
                        "io.interviewedge.internal",
                        "io.interviewedge.interview",
                        "io.interviewedge.invite",
                        "io.interviewedge.job",
                        "io.interviewedge.qr",
                        "io.interviewedge.share",
                        "io.interviewedge.message",
                        "io.interviewedge.question",
                        "io.interviewedge.session",
                        "com.fasterxml.jackson.core..",
                        "com.samskivert.mustache",
                        "jakarta.servlet..",
                        "java..",
                        "org.slf4j",
                        "org.jspecify.annotations")
                .check(WEB);
    }

    @Test
    void onlyTheAdapterKnowsServlets() {
        noClasses()
                .that()
                .resideInAPackage("io.interviewedge.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(WEB);
    }

    /** A host without them has no QR codes, and everything else. */
    @Test
    void onlyThePicturesKnowTheModulesThatDrawThem() {
        noClasses()
                .that()
                .doNotHaveSimpleName("QrImages")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.interviewedge.card", "io.interviewedge.qr")
                .check(WEB);
    }

    @Test
    void publicClassesAreFinal() {
        Architecture.PUBLIC_CLASSES_ARE_FINAL.check(WEB);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(WEB);
    }
}
