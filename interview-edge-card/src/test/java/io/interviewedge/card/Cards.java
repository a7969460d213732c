package io.interviewedge.card;

import io.interviewedge.qr.QrLogo;
import io.interviewedge.testsupport.Camera;
import io.interviewedge.testsupport.Links;
import io.interviewedge.testsupport.Logos;
import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Cards from the usual to the absurd, and what they look like. */
final class Cards {

    static final QrCard TYPICAL = QrCard.of("Senior Backend Engineer", "Example Robotics", "Ada Lovelace", Links.LINK);

    /** What a typical card says, line by line, in A6. */
    static final List<String> LINES_OF_TYPICAL = List.of(
            "Example Robotics",
            "Senior Backend",
            "Engineer",
            "Ada Lovelace",
            "Scan to open your interview",
            "https://careers.example.com/interview/",
            Links.TOKEN);

    private Cards() {}

    /** Every text as long as it may be, of the widest letters. */
    static QrCard largest(String letter) {
        String text = letter.repeat(200 / letter.length());
        return QrCard.of(text, text, text, Links.ofLength(QrCard.MAX_LINK_LENGTH))
                .instruction(letter.repeat(QrCard.MAX_INSTRUCTION_LENGTH / letter.length()), Locale.ENGLISH);
    }

    static Stream<QrCard> all() {
        URI segments = URI.create("https://example.com" + "/a-segment-of-just-over-half-a-line-of-the-card".repeat(8));
        return Stream.of(
                TYPICAL,
                QrCard.of("Nurse", "X", null, URI.create("https://x.example/i/1")),
                QrCard.of("مهندس برمجيات أول (Java)", "شركة المثال للروبوتات", "نور الهدى", Links.LINK)
                        .instruction("امسح الرمز لفتح المقابلة", Locale.forLanguageTag("ar")),
                QrCard.of("מהנדסת תוכנה בכירה - Backend", "רובוטיקה בע״מ", "נועה לוי", Links.LINK),
                QrCard.of("シニアバックエンドエンジニア(決済担当)".repeat(9), "株式会社エグザンプル", "山田太郎", Links.LINK),
                QrCard.of(
                        "วิศวกรซอฟต์แวร์อาวุโสฝ่ายพัฒนาระบบหลังบ้าน",
                        "บริษัท ตัวอย่าง จำกัด",
                        "สมชาย ใจดี",
                        Links.LINK),
                QrCard.of("🚀 Rocket Engineer <&> \"Friends\" 👩‍🚀", "Łódź ]]> & Søn's", "Zoë Ünal", segments),
                QrCard.of("a ".repeat(100), "i".repeat(200), "e\u0301".repeat(100), Links.LINK),
                largest("W"),
                largest("@"),
                largest("面"),
                largest("👩‍🚀"),
                largest("Donaudampfschifffahrtsgesellschaftskapitän "));
    }

    static QrLogo logo(BufferedImage image) {
        return QrLogo.of(image.getWidth(), image.getHeight(), Logos.pixels(image));
    }

    /** What a printer makes of a page. */
    static BufferedImage printed(byte[] pdf, int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, dpi);
        }
    }

    /** What a program shows of the SVG of a card, 700 pixels wide. */
    static BufferedImage shown(QrCard card) {
        int width = 700;
        int height = width * card.size().height() / card.size().width();
        return Camera.svg(card.svg().getBytes(StandardCharsets.UTF_8), width, height);
    }

    /** The brightness of a pixel, from 0 to 255. */
    static int grey(BufferedImage picture, int x, int y) {
        return Scanner.luma(picture.getRGB(x, y));
    }
}
