package io.interviewedge.card;

import io.interviewedge.qr.QrCode;

/**
 * The code of a card, which can be printed and read, and where it stands with its quiet zone, in millimetres from the
 * card's upper left corner.
 */
record CardCode(QrCode code, double left, double top, double side) {

    /**
     * The card's code in that layout.
     *
     * @throws io.interviewedge.qr.ModuleTooSmallException if its modules are too small for paper
     * @throws io.interviewedge.qr.LogoUnreadableException if it cannot be read under its logo
     */
    static CardCode of(QrCard card, CardLayout layout) {
        QrCode code = QrCode.of(card.link(), card.design());
        code.requirePrintable(layout.codeSide());
        return new CardCode(code, layout.codeLeft(), layout.codeTop(), layout.codeSide());
    }

    /** The side of a module. */
    double module() {
        return side / code.sizeWithQuietZone();
    }
}
