package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ZXing's own choice is the specification: codes are the same, module by module. */
class MaskChoiceTest {

    @ParameterizedTest
    @EnumSource
    void everyCodeIsTheOneThatZxingWouldDraw(ErrorCorrection level) throws WriterException {
        Random random = new Random(18_004);
        Set<Integer> versions = new TreeSet<>();
        Set<Integer> masks = new TreeSet<>();

        for (int i = 0; i < 800; i++) {
            String text = text(random, 1 + i % 400);
            QRCode expected = Encoder.encode(text, level.level(), Map.of());
            versions.add(expected.getVersion().getVersionNumber());
            masks.add(expected.getMaskPattern());

            assertSame(MaskChoice.encode(text, level.level(), Map.of()), expected.getMatrix());
        }

        assertThat(versions).contains(1, 2, 6, 7, 10, 11, 12);
        assertThat(masks).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890", "HTTPS://EXAMPLE.COM/I/ABC", "面接へようこそ", "🚀"})
    void soAreCodesInOtherAlphabets(String text) throws WriterException {
        Map<EncodeHintType, String> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        QRCode expected = Encoder.encode(text, ErrorCorrection.MEDIUM.level(), hints);

        assertSame(MaskChoice.encode(text, ErrorCorrection.MEDIUM.level(), hints), expected.getMatrix());
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0x21, 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void assertSame(ByteMatrix actual, ByteMatrix expected) {
        assertThat(Arrays.deepEquals(actual.getArray(), expected.getArray()))
                .as("the modules of a code of " + expected.getWidth())
                .isTrue();
    }
}
