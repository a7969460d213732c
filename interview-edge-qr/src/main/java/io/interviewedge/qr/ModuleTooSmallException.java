package io.interviewedge.qr;

import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.share.QrSize;
import java.util.Locale;

/** A code was to be printed so small that printers smear its modules, and phones fail to read them. The message says which size works. */
public final class ModuleTooSmallException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    /** What binary fractions lose when they are multiplied; far below what a ruler shows. */
    private static final double ROUNDING = 1e-9;

    private final double millimetres;
    private final double smallest;

    private ModuleTooSmallException(int modules, double millimetres, double module, double smallest) {
        super(String.format(
                Locale.ROOT,
                "a QR code of %d modules in %.1f mm has modules of %.2f mm; on paper they need %.1f mm: print it at least %.1f mm"
                        + " wide, with less error correction, or with a shorter link",
                modules,
                millimetres,
                Math.floor(module * 100) / 100,
                QrSize.LEAST_MODULE_MILLIMETRES,
                smallest));
        this.millimetres = millimetres;
        this.smallest = smallest;
    }

    /**
     * Lets modules pass that are large enough.
     *
     * @param modules a side
     * @param millimetres that were asked for
     * @param module what that makes of a module
     * @param least side of a module that can be had and suffices
     */
    static void require(int modules, double millimetres, double module, double least) {
        if (module < least - ROUNDING) {
            double smallest = Math.ceil((least * modules - ROUNDING) * 10) / 10;
            throw new ModuleTooSmallException(modules, millimetres, module, smallest);
        }
    }

    /** The width that was asked for, quiet zone included. */
    public double millimetres() {
        return millimetres;
    }

    /** The least width that works for this code, quiet zone included, rounded up to a tenth of a millimetre. */
    public double smallest() {
        return smallest;
    }
}
