package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrDesign;
import io.interviewedge.share.QrLogo;
import io.interviewedge.share.QrSize;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The main class of the JVMs that {@link OtherJvmTest} starts: prints what it drew, or why it could not. */
final class DrawInAnotherJvm {

    private DrawInAnotherJvm() {}

    public static void main(String[] arguments) throws IOException {
        URI link = URI.create("https://careers.example.com/interview/3f2b8c1e-5d47-4a90-8b1f-6c2d9e7a0f35");
        QrCard card = QrCard.of("Nurse", "Clinic", "Ada", link);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String what : arguments) {
            switch (what) {
                case "code" -> {
                    QrCode code = QrCode.of(link);
                    out.println("png " + code.png(512).length);
                    out.println("svg " + code.svg().length());
                    out.println("terminal " + code.terminal().length());
                    int[] logo = new int[64 * 64];
                    Arrays.fill(logo, 0xFF2040C0);
                    QrDesign design = QrDesign.STANDARD
                            .colours(new QrColours(0x102030, 0xFFF0C0))
                            .logo(QrLogo.of(64, 64, logo));
                    QrCode withLogo = QrCode.of(link, design);
                    out.println("logo " + withLogo.png(QrSize.millimetres(40)).content().length + " "
                            + withLogo.svg(QrSize.millimetres(40)).content().length);
                }
                case "card.svg" -> out.println("card.svg " + card.svg().length());
                case "card.png" -> out.println("card.png " + pngOrRefusal(card));
                default -> throw new IllegalArgumentException(what);
            }
        }
    }

    private static String pngOrRefusal(QrCard card) {
        try {
            return String.valueOf(card.png(620).length);
        } catch (CardFontsException e) {
            return e.getMessage();
        }
    }
}
