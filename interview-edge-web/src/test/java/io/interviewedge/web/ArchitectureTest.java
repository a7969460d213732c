package io.interviewedge.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import jakarta.servlet.http.HttpServlet;
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

    /** Some containers make a servlet from a class of the host. */
    @Test
    void publicClassesAreFinalExceptTheServlet() {
        Architecture.PUBLIC_CLASSES_ARE_FINAL.check(WEB.that(not(assignableTo(HttpServlet.class))));
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(WEB);
    }
}
