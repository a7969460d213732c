package io.interviewedge.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Encodes with the mask that ZXing would choose, in a part of the time. ZXing draws the code anew for each of the eight masks and
 * judges it module by module, which is most of what encoding costs; here it draws one, and the others are made from it by a
 * few operations on whole rows.
 *
 * @see <a href="https://www.iso.org/standard/62021.html">ISO/IEC 18004:2015</a>, 7.8 and 7.9
 */
final class MaskChoice {

    private static final int MASKS = 8;

    /** Beyond 64 modules (version 11, some 250 characters) a row is more than one {@code long}, and ZXing chooses. */
    private static final int LARGEST = 64;

    /** Every mask repeats itself after so many rows. */
    private static final int PERIOD = 12;

    private static final int FORMAT_GENERATOR = 0x537;
    private static final int FORMAT_MASK = 0x5412;
    private static final int FORMAT_BITS = 15;

    private MaskChoice() {}

    static ByteMatrix encode(String text, ErrorCorrectionLevel level, Map<EncodeHintType, ?> hints)
            throws WriterException {
        Map<EncodeHintType, Object> withMask = new HashMap<>(hints);
        withMask.put(EncodeHintType.QR_MASK_PATTERN, 0);
        QRCode code = Encoder.encode(text, level, withMask);
        if (code.getMatrix().getWidth() > LARGEST) {
            return Encoder.encode(text, level, hints).getMatrix();
        }
        return toMatrix(best(toRows(code.getMatrix()), code.getVersion(), level));
    }

    private static long[] best(long[] first, Version version, ErrorCorrectionLevel level) {
        long[] data = dataModules(version);
        long[] best = first;
        int fewest = MaskPenalty.of(first);
        for (int mask = 1; mask < MASKS; mask++) {
            long[] rows = new long[first.length];
            for (int y = 0; y < rows.length; y++) {
                rows[y] = first[y] ^ (data[y] & (maskRow(0, y) ^ maskRow(mask, y)));
            }
            drawFormat(rows, level, mask);
            int penalty = MaskPenalty.of(rows);
            if (penalty < fewest) {
                fewest = penalty;
                best = rows;
            }
        }
        return best;
    }

    private static long[] toRows(ByteMatrix matrix) {
        long[] rows = new long[matrix.getHeight()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows.length; x++) {
                rows[y] |= (long) matrix.get(x, y) << x;
            }
        }
        return rows;
    }

    private static ByteMatrix toMatrix(long[] rows) {
        ByteMatrix matrix = new ByteMatrix(rows.length, rows.length);
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows.length; x++) {
                matrix.set(x, y, (int) (rows[y] >>> x) & 1);
            }
        }
        return matrix;
    }

    /** Everything but finders, timing and alignment patterns, format and version. */
    private static long[] dataModules(Version version) {
        int size = version.getDimensionForVersion();
        long[] rows = new long[size];
        Arrays.fill(rows, -1L >>> (64 - size));
        clear(rows, 0, 0, 9, 9);
        clear(rows, size - 8, 0, 8, 9);
        clear(rows, 0, size - 8, 9, 8);
        clear(rows, 6, 0, 1, size);
        clear(rows, 0, 6, size, 1);
        int[] centres = version.getAlignmentPatternCenters();
        for (int x : centres) {
            for (int y : centres) {
                boolean finder = (x == 6 && (y == 6 || y == size - 7)) || (x == size - 7 && y == 6);
                if (!finder) {
                    clear(rows, x - 2, y - 2, 5, 5);
                }
            }
        }
        if (version.getVersionNumber() >= 7) {
            clear(rows, size - 11, 0, 3, 6);
            clear(rows, 0, size - 11, 6, 3);
        }
        return rows;
    }

    private static void clear(long[] rows, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            rows[y] &= ~((-1L >>> (64 - width)) << left);
        }
    }

    /** The level and the mask with their check bits, twice, as the standard places them. */
    private static void drawFormat(long[] rows, ErrorCorrectionLevel level, int mask) {
        int size = rows.length;
        int format = format((level.getBits() << 3) | mask);
        for (int i = 0; i < FORMAT_BITS; i++) {
            long bit = (format >>> i) & 1L;
            if (i < 8) {
                set(rows, 8, i < 6 ? i : i + 1, bit);
                set(rows, size - 1 - i, 8, bit);
            } else {
                set(rows, i == 8 ? 7 : 14 - i, 8, bit);
                set(rows, 8, size - 15 + i, bit);
            }
        }
    }

    private static int format(int levelAndMask) {
        int rest = levelAndMask << 10;
        for (int bit = FORMAT_BITS - 1; bit >= 10; bit--) {
            if ((rest >>> bit & 1) == 1) {
                rest ^= FORMAT_GENERATOR << (bit - 10);
            }
        }
        return (levelAndMask << 10 | rest) ^ FORMAT_MASK;
    }

    private static void set(long[] rows, int x, int y, long bit) {
        rows[y] = (rows[y] & ~(1L << x)) | (bit << x);
    }

    /** The modules of that row that the mask turns over. */
    private static long maskRow(int mask, int y) {
        return MaskRows.ALL[mask][y % PERIOD];
    }

    /** Made when the first code is. */
    private static final class MaskRows {

        private static final long[][] ALL = new long[MASKS][PERIOD];

        static {
            for (int mask = 0; mask < MASKS; mask++) {
                for (int y = 0; y < PERIOD; y++) {
                    for (int x = 0; x < LARGEST; x++) {
                        ALL[mask][y] |= turnsOver(mask, x, y) ? 1L << x : 0;
                    }
                }
            }
        }

        private static boolean turnsOver(int mask, int x, int y) {
            return switch (mask) {
                case 0 -> (x + y) % 2 == 0;
                case 1 -> y % 2 == 0;
                case 2 -> x % 3 == 0;
                case 3 -> (x + y) % 3 == 0;
                case 4 -> (y / 2 + x / 3) % 2 == 0;
                case 5 -> x * y % 2 + x * y % 3 == 0;
                case 6 -> (x * y % 2 + x * y % 3) % 2 == 0;
                default -> ((x + y) % 2 + x * y % 3) % 2 == 0;
            };
        }
    }
}
