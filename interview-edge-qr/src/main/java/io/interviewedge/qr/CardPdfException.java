package io.interviewedge.qr;

import io.interviewedge.error.InterviewEdgeException;
import org.jspecify.annotations.Nullable;

/** A PDF was asked for, and PDFBox is not there to write it. Every other picture works without it. */
public final class CardPdfException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private CardPdfException(@Nullable Throwable cause) {
        super("a QR card as PDF needs PDFBox: add the dependency org.apache.pdfbox:pdfbox, version 3", cause);
    }

    static void requirePdfBox() {
        try {
            Class.forName("org.apache.pdfbox.pdmodel.PDDocument", false, CardPdfException.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new CardPdfException(missing);
        }
    }
}
