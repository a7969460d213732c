package io.interviewedge.qr;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import java.util.Locale;

/**
 * The code would be printed so small that printers would smear its modules and phones would fail to read them. The
 * message says which size works.
 */
public final class ModuleTooSmallException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    /** The error of multiplied binary fractions, far smaller than a ruler can show. */
    private static final double ROUNDING = 1e-9;

    private final double millimetres;
    private final double smallest;

    private ModuleTooSmallException(int modules, double millimetres, double module, double smallest) {
        super(
                ErrorCategory.INVALID,
                "module_too_small",
                String.format(
                        Locale.ROOT,
                        "a QR code of %d modules in %.1f mm has modules of %.2f mm; on paper they need %.1f mm: print"
                                + " it at least %.1f mm wide, with less error correction, or with a shorter link",
                        modules,
                        millimetres,
                        Math.floor(module * 100) / 100,
                        QrSize.MIN_MODULE_MILLIMETRES,
                        smallest));
        this.millimetres = millimetres;
        this.smallest = smallest;
    }

    /** Refuses modules of that side that are smaller than {@link QrSize#MIN_MODULE_MILLIMETRES}. */
    static void require(QrCode code, double millimetres, double module) {
        require(code, millimetres, module, QrSize.MIN_MODULE_MILLIMETRES);
    }

    /**
     * Refuses modules that are too small.
     *
     * @param millimetres the width that was asked for
     * @param module the side of a module in that width
     * @param smallestModule the smallest side that this printer can print and scanners can read
     */
    static void require(QrCode code, double millimetres, double module, double smallestModule) {
        if (module < smallestModule - ROUNDING) {
            int modules = code.sizeWithQuietZone();
            double smallest = Math.ceil((smallestModule * modules - ROUNDING) * 10) / 10;
            throw new ModuleTooSmallException(modules, millimetres, module, smallest);
        }
    }

    /** The width that was asked for, quiet zone included. */
    public double millimetres() {
        return millimetres;
    }

    /** The smallest width that works for this code, quiet zone included, rounded up to a tenth of a millimetre. */
    public double smallest() {
        return smallest;
    }
}
