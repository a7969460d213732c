package io.interviewedge.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/**
 * Reads a code under its logo as a scanner would, before anybody else has to. Besides covering too much, a logo may
 * look like one of the three finder patterns: rings around a dot do.
 */
final class LogoCheck {

    /** Pixels per module that are looked at: more of them show nothing more. */
    private static final int MAX_MODULE = 8;

    /** A logo that is taken for a finder pattern in one size often is not in the next. */
    private static final int[] MODULES = {4, 5, MAX_MODULE};

    private LogoCheck() {}

    /**
     * Reads a picture that may be shown in any size, in several.
     *
     * @throws LogoUnreadableException if one does not say what the code says
     */
    static void requireReadable(QrCode code) {
        for (int module : MODULES) {
            requireReadable(code, module);
        }
    }

    /**
     * Reads the picture with that many pixels per module.
     *
     * @throws LogoUnreadableException if it does not say what the code says
     */
    static void requireReadable(QrCode code, int module) {
        Placement place = Placement.ofModules(code, Math.min(module, MAX_MODULE));
        int[] pixels = new CodePicture(code, place).pixels();
        RGBLuminanceSource source = new RGBLuminanceSource(place.side(), place.side(), pixels);
        try {
            String read = new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
            if (!read.equals(code.text())) {
                throw new LogoUnreadableException("was read as something else", null);
            }
        } catch (ReaderException e) {
            throw new LogoUnreadableException("could not be read", e);
        }
    }
}
