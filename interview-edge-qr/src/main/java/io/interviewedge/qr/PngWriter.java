package io.interviewedge.qr;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a greyscale PNG, row by row, with nothing but the JDK's deflater: codes must not need AWT, and ImageIO would turn
 * the pixels into 32 bits each first. A row equal to the one above is written as "no difference", which packs to almost nothing;
 * in a QR code that is nearly all of them.
 */
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FILTER_NONE = 0;
    private static final int FILTER_UP = 2;

    /** The default level makes a code a quarter smaller, some three hundred bytes, in three times the time. */
    private static final int LEVEL = 3;

    /** Each call of the deflater leaves Java, so it gets many rows at once. */
    private static final int BUFFER = 1 << 15;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(LEVEL);
    private final OutputStream rows = new BufferedOutputStream(new DeflaterOutputStream(packed, deflater), BUFFER);
    private final byte[] previous;
    private final byte[] noDifference;

    /** An image of that many pixels, each of 1 or 8 bits; all bits set is white. */
    PngWriter(int width, int height, int bitsPerPixel) {
        previous = new byte[(width * bitsPerPixel + 7) / 8];
        noDifference = new byte[previous.length];
        file.writeBytes(SIGNATURE);
        // Colour type 0 is greyscale; the other zeros are the only compression, the only filtering, no interlace.
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bitsPerPixel);
        chunk("IHDR", header.array());
    }

    /** Says how large the image is on paper. Call before the first row. */
    PngWriter pixelsPerMetre(int density) {
        int unitIsMetre = 1;
        ByteBuffer physical =
                ByteBuffer.allocate(9).putInt(density).putInt(density).put((byte) unitIsMetre);
        chunk("pHYs", physical.array());
        return this;
    }

    /** Adds the next row from above, its pixels packed into bytes from the highest bit down. */
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
        chunk("IDAT", packed.toByteArray());
        chunk("IEND", new byte[0]);
        return file.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) checksum.getValue());
        file.writeBytes(chunk.array());
    }
}
