package io.interviewedge.qr;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The chunks of a PNG file (Portable Network Graphics, third edition, sections 5.3 and 11). */
final class PngFile {

    static final int GREYSCALE = 0;
    static final int TRUECOLOUR = 2;
    static final int INDEXED = 3;
    static final int TRUECOLOUR_WITH_ALPHA = 6;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UNIT_IS_METRE = 1;
    private static final double MILLIMETRES_AN_INCH = 25.4;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(1_024);

    PngFile(int width, int height, int bitDepth, int colourType) {
        file.writeBytes(SIGNATURE);
        // The zeros behind are the only compression, the only filtering, no interlace.
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put((byte) bitDepth).put((byte) colourType).array(), 13);
    }

    /** The colours of an indexed image, as 0xRRGGBB. */
    void palette(int... colours) {
        ByteBuffer palette = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk("PLTE", palette.array(), palette.capacity());
    }

    /** How large the image is on paper. */
    void pixelsPerMetre(int density) {
        ByteBuffer physical =
                ByteBuffer.allocate(9).putInt(density).putInt(density).put(UNIT_IS_METRE);
        chunk("pHYs", physical.array(), 9);
    }

    void dotsPerInch(int dots) {
        pixelsPerMetre((int) Math.round(dots * 1_000 / MILLIMETRES_AN_INCH));
    }

    /** The pixels, as a zlib stream in the first bytes of that array; then the file is complete. */
    byte[] finish(byte[] zlib, int length) {
        chunk("IDAT", zlib, length);
        chunk("IEND", new byte[0], 0);
        return file.toByteArray();
    }

    private void chunk(String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(8).putInt(length).put(name).array());
        file.write(data, 0, length);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
