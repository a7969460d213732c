package io.interviewedge.testsupport;

import java.net.URI;

/** Links as invitations have them. */
public final class Links {

    /** The secret in {@link #LINK}. */
    public static final String TOKEN = "3f2b8c1e-5d47-4a90-8b1f-6c2d9e7a0f35";

    /** A link of the usual length. */
    public static final URI LINK = URI.create("https://careers.example.com/interview/" + TOKEN);

    private Links() {}

    /** A link of exactly that many characters, at least 24. */
    public static URI ofLength(int length) {
        String start = "https://example.com/i/";
        StringBuilder link = new StringBuilder(start);
        for (int i = start.length(); i < length; i++) {
            link.append("abcdefghijklmnopqrstuvwxyz0123456789-".charAt(i * 7 % 37));
        }
        return URI.create(link.toString());
    }
}
