package io.interviewedge.qr;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG of 8 bits a sample, row by row, with nothing but the JDK's deflater: for what is more than two colours. A row equal to
 * the one above is written as "no difference", which packs to almost nothing. (A code without a logo goes by {@link CodePng}.)
 */
final class PngWriter {

    private static final int FILTER_NONE = 0;
    private static final int FILTER_UP = 2;

    /** The default level makes a picture a quarter smaller in three times the time. */
    private static final int LEVEL = 3;

    /** Each call of the deflater leaves Java, so it gets many rows at once. */
    private static final int BUFFER = 1 << 15;

    private final PngFile file;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(LEVEL);
    private final OutputStream rows = new BufferedOutputStream(new DeflaterOutputStream(packed, deflater), BUFFER);
    private final byte[] previous;
    private final byte[] noDifference;

    /** An image of that many pixels a row, each of so many samples, into a file that says the same. */
    PngWriter(PngFile file, int width, int samples) {
        this.file = file;
        previous = new byte[width * samples];
        noDifference = new byte[previous.length];
    }

    /** Adds the next row from above. */
    void row(byte[] pixels) {
        boolean repeated = Arrays.equals(pixels, previous);
        try {
            rows.write(repeated ? FILTER_UP : FILTER_NONE);
            rows.write(repeated ? noDifference : pixels);
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses no write", e);
        }
        System.arraycopy(pixels, 0, previous, 0, previous.length);
    }

    /** The file, once every row is in. */
    byte[] finish() {
        try {
            rows.close();
            deflater.end();
        } catch (IOException e) {
            throw new UncheckedIOException("memory refuses no write", e);
        }
        return file.finish(packed.toByteArray(), packed.size());
    }
}
