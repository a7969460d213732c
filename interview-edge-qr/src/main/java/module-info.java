/** QR codes for invite links. */
module io.interviewedge.qr {
    requires static transitive org.jspecify;
    requires com.google.zxing;
    requires transitive io.interviewedge.core;

    exports io.interviewedge.qr;
}
