package io.interviewedge.card;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String[] DESKTOP = {"java.awt..", "javax.imageio..", "javax.swing.."};

    private static final JavaClasses CARD = Architecture.classesOf("io.interviewedge.card");

    @Test
    void thisModuleKnowsTheCoreTheCodesPdfBoxAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.card",
                        "io.interviewedge.error",
                        "io.interviewedge.internal",
                        "io.interviewedge.invite",
                        "io.interviewedge.job",
                        "io.interviewedge.question",
                        "io.interviewedge.message",
                        "io.interviewedge.qr",
                        "io.interviewedge.session",
                        "java..",
                        "javax.imageio..",
                        PDFBOX,
                        "org.slf4j",
                        "org.jspecify.annotations")
                .check(CARD);
    }

    /** The SVG, and the layout of all kinds, need neither fonts nor PDFBox. */
    @Test
    void onlyThePngThePdfAndTheirFontsKnowAwt() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        CardPng.class,
                        CardDocument.class,
                        CardPage.class,
                        CardFonts.class,
                        Glyph.class,
                        GlyphShaping.class,
                        ShapeFont.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DESKTOP)
                .check(CARD);
    }

    @Test
    void onlyThePdfKnowsPdfBox() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        CardDocument.class, CardPage.class, CardTags.class, Lettering.class, ShapeFont.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PDFBOX)
                .check(CARD);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(CARD);
    }

    @Test
    void publicClassesAreFinal() {
        Architecture.PUBLIC_CLASSES_ARE_FINAL.check(CARD);
    }
}
