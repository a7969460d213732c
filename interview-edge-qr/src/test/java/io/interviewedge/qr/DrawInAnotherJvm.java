package io.interviewedge.qr;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The main class of the JVM that {@link OtherJvmTest} starts: draws codes and prints which it drew. */
final class DrawInAnotherJvm {

    private DrawInAnotherJvm() {}

    public static void main(String[] arguments) {
        URI link = URI.create("https://careers.example.com/interview/3f2b8c1e-5d47-4a90-8b1f-6c2d9e7a0f35");
        int[] pixels = new int[64 * 64];
        Arrays.fill(pixels, 0xFF2040C0);
        QrCode code = QrCode.of(link);
        QrCode withLogo = QrCode.of(
                link,
                QrDesign.STANDARD.colours(new QrColours(0x102030, 0xFFF0C0)).logo(QrLogo.of(64, 64, pixels)));
        print("PNG", code.png(512));
        print("SVG", code.svg().getBytes(StandardCharsets.UTF_8));
        print("terminal", code.terminal().getBytes(StandardCharsets.UTF_8));
        print("PNG with logo", withLogo.png(QrSize.millimetres(40)).content());
        print("SVG with logo", withLogo.svg(QrSize.millimetres(40)).content());
    }

    private static void print(String name, byte[] drawn) {
        if (drawn.length > 500) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(name);
        }
    }
}
