package io.interviewedge.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.OtherJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What cards need of a JVM, found out in others. */
class OtherJvmTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String MAIN = DrawInAnotherJvm.class.getName();

    @TempDir
    private Path directory;

    @Test
    void theSvgLoadsNoClassOfAwt() throws Exception {
        Path loaded = directory.resolve("loaded.txt");

        new OtherJvm(directory).run("-Xlog:class+load:file=" + loaded, "-cp", CLASS_PATH, MAIN, "svg");

        assertThat(Files.readString(loaded))
                .contains("io.interviewedge.card.CardSvg ")
                .doesNotContain(" java.awt.", " sun.awt.", " sun.font.", " sun.java2d.", " javax.imageio.");
    }

    @Test
    void onTheModulePathACardIsDrawnInEachKind() throws Exception {
        String module = "io.interviewedge.card";
        String modules = OtherJvm.paths(
                "io.interviewedge.card.QrCard",
                "io.interviewedge.qr.QrCode",
                "io.interviewedge.InterviewEdge",
                "com.google.zxing.Reader",
                "org.slf4j.Logger",
                "org.apache.pdfbox.Loader",
                "org.apache.pdfbox.io.IOUtils",
                "org.apache.fontbox.FontBoxFont",
                "org.apache.commons.logging.Log");

        assertThat(new OtherJvm(directory)
                        .run(
                                "-p",
                                modules,
                                "--patch-module",
                                module + "=" + OtherJvm.path(MAIN),
                                "-m",
                                module + "/" + MAIN,
                                "svg",
                                "png",
                                "pdf"))
                .containsExactly("svg", "png", "pdf");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aJvmWithoutFontsDrawsTheSvgAndSaysWhyNothingElse() throws Exception {
        Path noFonts = Files.writeString(
                directory.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?>\n<fontconfig><dir>/nowhere</dir></fontconfig>\n");

        assertThat(new OtherJvm(directory)
                        .with("FONTCONFIG_FILE", noFonts)
                        .with("FONTCONFIG_PATH", directory)
                        // Twice, because a JVM fails in another way at the second try.
                        .run("-cp", CLASS_PATH, MAIN, "svg", "png", "png", "pdf"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("svg"),
                        line -> assertThat(line).contains("has none that work", "use the card's SVG"),
                        line -> assertThat(line).contains("has none that work", "use the card's SVG"),
                        line -> assertThat(line).contains("has none that work", "use the card's SVG"));
    }
}
