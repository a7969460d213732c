package io.interviewedge.qr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses QR = Architecture.classesOf("io.interviewedge.qr");

    /** So neither AWT nor ImageIO. */
    @Test
    void thisModuleKnowsTheCoreZxingAndTheBaseOfTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.qr",
                        "io.interviewedge.error",
                        "io.interviewedge.internal",
                        "io.interviewedge.share",
                        "com.google.zxing",
                        "com.google.zxing.common",
                        "com.google.zxing.qrcode",
                        "com.google.zxing.qrcode.encoder",
                        "com.google.zxing.qrcode.decoder",
                        "java.io",
                        "java.lang..",
                        "java.math",
                        "java.net",
                        "java.nio..",
                        "java.util..",
                        "org.jspecify.annotations")
                .check(QR);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(QR);
    }

    @Test
    void publicClassesAreFinal() {
        Architecture.PUBLIC_CLASSES_ARE_FINAL.check(QR);
    }
}
