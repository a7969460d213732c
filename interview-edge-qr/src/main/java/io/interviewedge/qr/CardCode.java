package io.interviewedge.qr;

import io.interviewedge.share.QrSize;

/**
 * The code on a card: readable under its logo, of modules that print, and where it stands with its quiet zone, in millimetres from the
 * card's upper left corner.
 */
record CardCode(QrCode code, double left, double top, double side) {

    /**
     * The card's code in that layout.
     *
     * @throws ModuleTooSmallException if its modules are under {@link QrSize#LEAST_MODULE_MILLIMETRES}
     * @throws LogoUnreadableException if it could not be read under its logo
     */
    static CardCode of(QrCard card, CardLayout layout) {
        QrCode code = QrCode.of(card.link(), card.design());
        CardCode placed = new CardCode(code, layout.codeLeft(), layout.codeTop(), layout.codeSide());
        ModuleTooSmallException.require(
                code.sizeWithQuietZone(), placed.side, placed.module(), QrSize.LEAST_MODULE_MILLIMETRES);
        code.requireReadable();
        return placed;
    }

    /** The side of a module. */
    double module() {
        return side / code.sizeWithQuietZone();
    }
}
