package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import io.interviewedge.share.ErrorCorrection;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ZXing left to itself is the oracle: it builds all eight symbols and counts module by module. */
class SymbolEncoderTest {

    private static final long SEED = 18_004;

    @ParameterizedTest
    @EnumSource
    void anyTextMakesTheModulesThatZxingMakesOfItAlone(ErrorCorrection level) throws WriterException {
        Random random = new Random(SEED + level.ordinal());
        Set<Integer> masks = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            masks.add(assertSame(text(random, 1 + random.nextInt(250)), level));
        }
        assertThat(masks).as("masks that were best for some text").hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void soDoesTextOfEachVersion(ErrorCorrection level) throws WriterException {
        Random random = new Random(SEED);
        Set<Integer> versions = new TreeSet<>();
        for (int length = 1; length <= level.capacity(); length += 7) {
            String text = text(random, length);
            int version = (QrCode.ofText(text, level).size() - 17) / 4;
            if (versions.add(version)) {
                assertSame(text, level);
            }
        }
        assertThat(versions).hasSize(40);
    }

    @Test
    void soDoTextsInTheOtherModes() throws WriterException {
        assertSame("0123456789".repeat(20), ErrorCorrection.MEDIUM);
        assertSame("HTTPS://EXAMPLE.COM/A-Z $%*+-./:", ErrorCorrection.QUARTILE);
        assertSame("a", ErrorCorrection.LOW);
    }

    /** Returns the mask. */
    private static int assertSame(String text, ErrorCorrection level) throws WriterException {
        QRCode expected = Encoder.encode(text, ErrorCorrectionLevel.values()[level.ordinal()]);
        ByteMatrix modules = expected.getMatrix();
        QrCode code = QrCode.ofText(text, level);

        assertThat(code.size()).isEqualTo(modules.getWidth());
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row) != (modules.get(column, row) == 1)) {
                    throw new AssertionError("module " + column + ", " + row + " of \"" + text + "\" at " + level
                            + " differs; ZXing took mask " + expected.getMaskPattern());
                }
            }
        }
        return expected.getMaskPattern();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, '!', '~' + 1).forEach(text::appendCodePoint);
        return text.toString();
    }
}
