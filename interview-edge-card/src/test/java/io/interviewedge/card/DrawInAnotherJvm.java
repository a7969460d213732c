package io.interviewedge.card;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The main class of the JVMs that {@link OtherJvmTest} starts: prints what it drew, or why it could not. */
final class DrawInAnotherJvm {

    private DrawInAnotherJvm() {}

    public static void main(String[] kinds) {
        QrCard card = QrCard.of("Nurse", "Clinic", "Ada", URI.create("https://example.com/i/1"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String kind : kinds) {
            try {
                draw(card, kind);
                out.println(kind);
            } catch (CardFontsException e) {
                out.println(e.getMessage());
            }
        }
    }

    private static void draw(QrCard card, String kind) {
        switch (kind) {
            case "svg" -> card.svg();
            case "png" -> card.png(620);
            case "pdf" -> card.pdf();
            default -> throw new IllegalArgumentException(kind);
        }
    }
}
