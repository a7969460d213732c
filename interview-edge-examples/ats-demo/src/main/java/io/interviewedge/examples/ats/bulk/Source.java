package io.interviewedge.examples.ats.bulk;

import io.interviewedge.examples.ats.csv.Layout;

/** An uploaded file as it came, and how it was read, so that it can be read in another way. Public for the template. */
public final class Source {

    private final byte[] bytes;
    private final Defaults defaults;
    private final Layout layout;

    /** Keeps the bytes themselves, which nobody changes. */
    Source(byte[] bytes, Defaults defaults, Layout layout) {
        this.bytes = bytes;
        this.defaults = defaults;
        this.layout = layout;
    }

    byte[] bytes() {
        return bytes;
    }

    public Defaults defaults() {
        return defaults;
    }

    public Layout layout() {
        return layout;
    }
}
