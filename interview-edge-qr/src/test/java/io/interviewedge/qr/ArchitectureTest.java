package io.interviewedge.qr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses QR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge.qr");

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
        fields().that().areStatic().should().beFinal().check(QR);
    }

    @Test
    void publicClassesAreFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(QR);
    }
}
