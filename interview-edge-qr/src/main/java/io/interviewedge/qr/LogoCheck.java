package io.interviewedge.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/**
 * Reads a code under its logo as a scanner would, before anyone else has to. A logo may not only cover too much but
 * also look like one of the three finder patterns, as rings around a dot do.
 */
final class LogoCheck {

    /** The pixels per module to look at; more pixels show nothing more. */
    private static final int MAX_MODULE = 8;

    /** A logo that is mistaken for a finder pattern in one size is often recognised as a logo in the next. */
    private static final int[] MODULES = {4, 5, MAX_MODULE};

    private LogoCheck() {}

    /**
     * Reads a picture that may be shown in any size, trying several sizes.
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
