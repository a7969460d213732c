package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's inflater, which is zlib, is the judge: it also checks the checksum. */
class RowDeflaterTest {

    private static final long SEED = 1_951;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 258, 259, 260, 516, 517, 518, 32_768, 32_769, 100_000})
    void bytesOfOneKindComeBack(int length) throws DataFormatException {
        for (int width : new int[] {1, 7, 40_000}) {
            assertComesBack(new byte[length], width);
        }
    }

    @Test
    void anyBytesComeBack() throws DataFormatException {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[1 + random.nextInt(3_000)];
            int kinds = 1 + random.nextInt(256);
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) random.nextInt(kinds);
            }
            assertComesBack(bytes, 1 + random.nextInt(300));
        }
    }

    @Test
    void bytesThatRepeatAtAnyDistanceComeBack() throws DataFormatException {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[80_000];
            random.nextBytes(bytes);
            int at = 1;
            while (at < bytes.length) {
                int distance = 1 + random.nextInt(Math.min(at, 40_000));
                int length = Math.min(bytes.length - at, 1 + random.nextInt(1_000));
                for (int k = at; k < at + length; k++) {
                    bytes[k] = bytes[k - distance];
                }
                at += length + random.nextInt(50);
            }
            assertComesBack(bytes, 1 + random.nextInt(40_000));
        }
    }

    /** Each twice as frequent as the one before: left alone, the code of the rarest would be too long for the format. */
    @Test
    void bytesOfVeryUnequalFrequencyComeBack() throws DataFormatException {
        byte[] bytes = new byte[1 << 18];
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = (byte) (Integer.numberOfTrailingZeros(i) * 11);
        }
        Random random = new Random(SEED);
        for (int i = bytes.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte kept = bytes[i];
            bytes[i] = bytes[other];
            bytes[other] = kept;
        }
        assertComesBack(bytes, 65);
    }

    @Test
    void theRowsOfACodeTakeLessThanWithTheJdk() {
        byte[] own = QrCode.of(Links.LINK).png(512);

        // 966 bytes is what ImageIO makes of the same pixels.
        assertThat(own).hasSizeLessThan(900);
    }

    private static void assertComesBack(byte[] bytes, int width) throws DataFormatException {
        BitSink packed = RowDeflater.deflate(bytes, width);
        Inflater inflater = new Inflater();
        inflater.setInput(packed.bytes(), 0, packed.length());
        byte[] unpacked = new byte[bytes.length + 1];
        int length = inflater.inflate(unpacked);
        boolean finished = inflater.finished();
        int left = inflater.getRemaining();
        inflater.end();

        assertThat(finished).isTrue();
        assertThat(left).isZero();
        assertThat(Arrays.equals(unpacked, 0, length, bytes, 0, bytes.length)).isTrue();
    }
}
