package io.interviewedge.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import io.interviewedge.share.ErrorCorrection;
import java.util.EnumMap;
import java.util.Map;

/**
 * From text to modules, the same ones that ZXing makes of it alone:
 *
 * <ol>
 *   <li>ZXing chooses mode and version, adds the error correction and places the bits, under the first mask, which it is told to
 *       take. Left to itself it builds the symbol eight times to compare the masks, which costs four times the rest.
 *   <li>The other masks are had from the first by inverting where the two differ, 64 modules at a time, and writing their number
 *       into the format information.
 *   <li>The mask with the fewest points of {@link Penalty} is taken; of equals, the first.
 * </ol>
 */
final class SymbolEncoder {

    private static final Mask FIRST = Mask.ALL.get(0);

    private SymbolEncoder() {}

    static ModuleGrid encode(String text, ErrorCorrection level, boolean ascii) throws WriterException {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.QR_MASK_PATTERN, FIRST.number());
        if (!ascii) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        ErrorCorrectionLevel zxing = zxing(level);
        QRCode code = Encoder.encode(text, zxing, hints);
        return bestMasked(
                grid(code.getMatrix()), FunctionPatterns.of(code.getVersion().getVersionNumber()), zxing.getBits());
    }

    private static ModuleGrid bestMasked(ModuleGrid first, ModuleGrid fixed, int levelBits) {
        ModuleGrid firstTransposed = first.transposed();
        ModuleGrid best = first;
        int fewest = Integer.MAX_VALUE;
        for (Mask mask : Mask.ALL) {
            ModuleGrid symbol = masked(first, fixed, mask, levelBits, false);
            int points = Penalty.of(symbol, masked(firstTransposed, fixed, mask, levelBits, true));
            if (points < fewest) {
                fewest = points;
                best = symbol;
            }
        }
        return best;
    }

    private static ModuleGrid masked(ModuleGrid first, ModuleGrid fixed, Mask mask, int levelBits, boolean transposed) {
        ModuleGrid symbol = new ModuleGrid(first.side());
        for (int strip = 0; strip < first.strips(); strip++) {
            long[] from = first.strip(strip);
            long[] keep = fixed.strip(strip);
            long[] to = symbol.strip(strip);
            long columns = first.columns(strip);
            for (int row = 0; row < to.length; row++) {
                long inverts = mask.bits(strip, row, transposed) ^ FIRST.bits(strip, row, transposed);
                to[row] = from[row] ^ (inverts & ~keep[row] & columns);
            }
        }
        FormatInformation.write(symbol, levelBits, mask.number(), transposed);
        return symbol;
    }

    private static ModuleGrid grid(ByteMatrix matrix) {
        byte[][] modules = matrix.getArray();
        ModuleGrid grid = new ModuleGrid(modules.length);
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                grid.strip(column / ModuleGrid.STRIP)[row] |= (long) modules[row][column] << column;
            }
        }
        return grid;
    }

    private static ErrorCorrectionLevel zxing(ErrorCorrection level) {
        return switch (level) {
            case LOW -> ErrorCorrectionLevel.L;
            case MEDIUM -> ErrorCorrectionLevel.M;
            case QUARTILE -> ErrorCorrectionLevel.Q;
            case HIGH -> ErrorCorrectionLevel.H;
        };
    }
}
