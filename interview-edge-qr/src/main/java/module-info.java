/** QR codes and printable QR cards for invite links. */
module io.interviewedge.qr {
    requires static org.jspecify;
    requires org.slf4j;
    requires com.google.zxing;
    requires transitive io.interviewedge.core;
    // For the PNG of a card, which needs fonts, and for nothing else: a host without it still has every other picture.
    requires static java.desktop;

    // For the PDF of a card, likewise.
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;

    exports io.interviewedge.qr;
}
