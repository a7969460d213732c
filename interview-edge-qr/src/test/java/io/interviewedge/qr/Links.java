package io.interviewedge.qr;

import io.interviewedge.share.ErrorCorrection;
import java.net.URI;

/** Links as invitations have them. */
final class Links {

    static final String TOKEN = "3f2b8c1e-5d47-4a90-8b1f-6c2d9e7a0f35";
    static final URI LINK = URI.create("https://careers.example.com/interview/" + TOKEN);

    private Links() {}

    /** A link of exactly that many characters, at least 24. */
    static URI ofLength(int length) {
        String start = "https://example.com/i/";
        StringBuilder link = new StringBuilder(start);
        for (int i = start.length(); i < length; i++) {
            link.append("abcdefghijklmnopqrstuvwxyz0123456789-".charAt(i * 7 % 37));
        }
        return URI.create(link.toString());
    }

    /** The longest such text that a code of that version holds at that level. */
    static String filling(int version, ErrorCorrection level) {
        String text = ofLength(level.capacity()).toString();
        int fits = 1;
        int tooLong = level.capacity();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (QrCode.ofText(text.substring(0, middle), level).size() > 17 + 4 * version) {
                tooLong = middle;
            } else {
                fits = middle;
            }
        }
        return text.substring(0, fits);
    }
}
