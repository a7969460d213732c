package io.interviewedge.qr;

import io.interviewedge.share.QrDesign;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/** Cards from the usual to the absurd. */
final class Cards {

    static final QrCard TYPICAL = QrCard.of("Senior Backend Engineer", "Example Robotics", "Ada Lovelace", Links.LINK);

    private Cards() {}

    /** Every text as long as it may be, of the widest letters. */
    static QrCard largest(String letter) {
        return new QrCard(
                letter.repeat(200 / letter.length()),
                letter.repeat(200 / letter.length()),
                letter.repeat(200 / letter.length()),
                Links.ofLength(QrCard.LONGEST_LINK),
                letter.repeat(QrCard.LONGEST_INSTRUCTION / letter.length()),
                Locale.ENGLISH,
                CardSize.A6,
                QrDesign.STANDARD);
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
}
