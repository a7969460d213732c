package io.interviewedge.qr;

/** Text as XML 1.0 has it, in an element or in an attribute in double quotes. */
final class XmlText {

    private XmlText() {}

    /** U+FFFE and U+FFFF are the two characters that a text may hold here and XML may not. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
    }
}
