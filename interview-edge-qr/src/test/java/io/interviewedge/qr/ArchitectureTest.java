package io.interviewedge.qr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String[] DESKTOP = {"java.awt..", "javax.imageio..", "javax.swing.."};

    private static final JavaClasses QR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge.qr");

    @Test
    void thisModuleKnowsTheCoreZxingPdfBoxAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.qr",
                        "io.interviewedge.error",
                        "io.interviewedge.invite",
                        "io.interviewedge.job",
                        "io.interviewedge.message",
                        "io.interviewedge.session",
                        "io.interviewedge.share",
                        "com.google.zxing",
                        "com.google.zxing.common",
                        "com.google.zxing.qrcode",
                        "com.google.zxing.qrcode.encoder",
                        "com.google.zxing.qrcode.decoder",
                        "java..",
                        "org.apache.pdfbox..",
                        "org.slf4j",
                        "org.jspecify.annotations")
                .check(QR);
    }

    @Test
    void onlyCardsKnowAwt() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        CardPainter.class,
                        CardFonts.class,
                        Glyph.class,
                        GlyphShaping.class,
                        GlyphFont.class,
                        LogoImages.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DESKTOP)
                .check(QR);
    }

    @Test
    void onlyThePdfKnowsPdfBox() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        CardDocument.class,
                        CardMetadata.class,
                        CardPage.class,
                        CardTags.class,
                        GlyphFont.class,
                        GlyphFonts.class,
                        LogoImages.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(QR);
    }

    @Test
    void onlyTheCardKnowsItsPainter() {
        classes()
                .that()
                .haveSimpleName("CardPainter")
                .should()
                .onlyBeAccessed()
                .byClassesThat()
                .haveNameMatching(".*\\.(QrCard|CardPainter)")
                .check(QR);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(QR);
    }

    @Test
    void publicTypesAreFinalOrEnums() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(QR);
    }
}
