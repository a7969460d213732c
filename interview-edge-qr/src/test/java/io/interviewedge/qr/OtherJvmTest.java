package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.qrcode.encoder.Encoder;
import io.interviewedge.InterviewEdge;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** What this module needs of a JVM, found out in JVMs that have no more. */
class OtherJvmTest {

    private static final String MODULE = "io.interviewedge.qr";
    private static final String MAIN = DrawInAnotherJvm.class.getName();

    private final String library = path(QrCode.class, InterviewEdge.class, Encoder.class, Logger.class);
    private final String tests = path(DrawInAnotherJvm.class);

    @TempDir
    private Path directory;

    @Test
    void codesAndTheSvgOfACardLoadNoClassOfAwt() throws Exception {
        Path loaded = directory.resolve("loaded.txt");
        run("-Xlog:class+load:file=" + loaded, "-cp", library + File.pathSeparator + tests, MAIN, "code", "card.svg");

        assertThat(Files.readString(loaded))
                .contains(
                        "io.interviewedge.qr.CodePng ", "io.interviewedge.qr.LogoPng ", "io.interviewedge.qr.CardSvg ")
                .doesNotContain(" java.awt.", " sun.awt.", " sun.font.", " sun.java2d.", " javax.imageio.");
    }

    @Test
    void aJvmWithoutTheDesktopModuleDrawsAllButThePngOfACardAndSaysWhy() throws Exception {
        List<String> lines = run(
                "--limit-modules=java.base",
                "-cp",
                library + File.pathSeparator + tests,
                MAIN,
                "code",
                "card.svg",
                "card.png");

        assertThat(lines)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("png "),
                        line -> assertThat(line).startsWith("svg "),
                        line -> assertThat(line).startsWith("terminal "),
                        line -> assertThat(line).startsWith("logo "),
                        line -> assertThat(line).startsWith("card.svg "),
                        line -> assertThat(line).contains("without the java.desktop module", "use the card's SVG"));
    }

    @Test
    void onTheModulePathOnlyThePngOfACardNeedsTheDesktopModule() throws Exception {
        assertThat(runOnModulePath("java.desktop")).last().asString().matches("card\\.png [0-9]+");
        assertThat(runOnModulePath("java.base"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("png "),
                        line -> assertThat(line).startsWith("svg "),
                        line -> assertThat(line).startsWith("terminal "),
                        line -> assertThat(line).startsWith("logo "),
                        line -> assertThat(line).contains("without the java.desktop module"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aJvmWithoutFontsDrawsAllButThePngOfACardAndSaysWhy() throws Exception {
        Path noFonts = Files.writeString(
                directory.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?>\n<fontconfig><dir>/nowhere</dir></fontconfig>\n");
        ProcessBuilder process =
                process("-cp", library + File.pathSeparator + tests, MAIN, "code", "card.svg", "card.png", "card.png");
        process.environment().put("FONTCONFIG_FILE", noFonts.toString());
        process.environment().put("FONTCONFIG_PATH", directory.toString());

        List<String> lines = run(process);
        assertThat(lines.subList(0, 5))
                .extracting(line -> line.split(" ", -1)[0])
                .containsExactly("png", "svg", "terminal", "logo", "card.svg");
        assertThat(lines.subList(5, 7))
                .allSatisfy(line -> assertThat(line).contains("has none that work", "use the card's SVG"));
    }

    private List<String> runOnModulePath(String modulesOfTheJdk) throws IOException, InterruptedException {
        return run(
                "-p",
                library,
                "--patch-module",
                MODULE + "=" + tests,
                "--limit-modules",
                MODULE + "," + modulesOfTheJdk,
                "-m",
                MODULE + "/" + MAIN,
                "code",
                "card.png");
    }

    private List<String> run(String... arguments) throws IOException, InterruptedException {
        return run(process(arguments));
    }

    private List<String> run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor())
                .as(() -> "exit code, after " + read(errors))
                .isZero();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    private ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        // The JVM remembers the fonts it found there.
        command.add("-Duser.home=" + directory);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String path(Class<?>... types) {
        return Stream.of(types)
                .map(type -> new File(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
