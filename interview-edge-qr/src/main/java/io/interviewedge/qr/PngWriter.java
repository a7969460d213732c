package io.interviewedge.qr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG file (Portable Network Graphics, third edition), packed by the JDK. Describe the image first, then write its
 * rows.
 */
final class PngWriter {

    static final int GREYSCALE = 0;
    static final int TRUECOLOUR = 2;
    static final int INDEXED = 3;
    static final int TRUECOLOUR_WITH_ALPHA = 6;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UNIT_IS_METRE = 1;
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte FILTER_NONE = 0;
    private static final byte FILTER_UP = 2;

    /** Each call of the deflater crosses into native code, so it gets many rows at once: about this many bytes. */
    private static final int BLOCK = 1 << 16;

    /** Bytes in a row. */
    private static final int NARROW = 128;

    /** The default, 6, takes twice as long for files that are 3% smaller. */
    private static final int LEVEL = 5;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1_024);
    private final int height;

    PngWriter(int width, int height, int bitDepth, int colourType) {
        this.height = height;
        file.writeBytes(SIGNATURE);
        // The zeros at the end are the only compression method, the only filter method, and no interlace.
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put((byte) bitDepth).put((byte) colourType).array());
    }

    /** The colours of an indexed image, as 0xRRGGBB. */
    PngWriter palette(int... colours) {
        ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk("PLTE", palette.array());
        return this;
    }

    /** How large the image is on paper. */
    PngWriter dotsPerInch(int dots) {
        int dotsPerMetre = (int) Math.round(dots / METRES_PER_INCH);
        ByteBuffer density = ByteBuffer.allocate(9).putInt(dotsPerMetre).putInt(dotsPerMetre);
        chunk("pHYs", density.put(UNIT_IS_METRE).array());
        return this;
    }

    /**
     * Completes the file. In a wide picture, a row equal to the one above is written as "no difference": the deflater
     * looks back over few such rows, and the file is several times smaller for it. In a narrow one it finds them
     * itself.
     *
     * @param rows the samples of each row, counted from above
     */
    byte[] write(IntFunction<byte[]> rows) {
        byte[] noDifference = new byte[rows.apply(0).length];
        boolean wide = noDifference.length > NARROW;
        int line = 1 + noDifference.length;
        ByteBuffer lines = ByteBuffer.allocate(Math.max(1, Math.min(height, BLOCK / line)) * line);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1_024);
        Deflater deflater = new Deflater(LEVEL);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater, 1_024)) {
            byte[] previous = new byte[0];
            for (int y = 0; y < height; y++) {
                byte[] row = rows.apply(y);
                boolean repeated = wide && Arrays.equals(row, previous);
                lines.put(repeated ? FILTER_UP : FILTER_NONE).put(repeated ? noDifference : row);
                previous = row;
                if (!lines.hasRemaining() || y == height - 1) {
                    out.write(lines.array(), 0, lines.position());
                    lines.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        } finally {
            deflater.end();
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
        file.writeBytes(ByteBuffer.allocate(8).putInt(data.length).put(name).array());
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
