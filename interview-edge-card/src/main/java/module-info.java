/** Cards to print for invite links. */
module io.interviewedge.card {
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires transitive io.interviewedge.core;
    requires transitive io.interviewedge.qr;
    requires java.desktop;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    // Needed by PDFBox, which as an automatic module cannot say so itself.
    requires org.apache.commons.logging;

    exports io.interviewedge.card;
}
