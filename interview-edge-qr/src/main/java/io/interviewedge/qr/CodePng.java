package io.interviewedge.qr;

/** A code as a PNG of one bit a pixel. */
final class CodePng {

    private static final int WHITE = 1;

    private CodePng() {}

    static byte[] draw(QrCode code, int pixels) {
        int modules = code.sizeWithQuietZone();
        ImageSizeException.require(pixels, modules, QrCode.LARGEST_PNG);
        int scale = pixels / modules;
        PngWriter image = new PngWriter(modules * scale, modules * scale, 1);
        for (int row = 0; row < modules; row++) {
            byte[] samples = row(code, row - QrCode.QUIET_ZONE, scale);
            for (int i = 0; i < scale; i++) {
                image.row(samples);
            }
        }
        return image.finish();
    }

    private static byte[] row(QrCode code, int row, int scale) {
        int width = code.sizeWithQuietZone() * scale;
        byte[] samples = new byte[(width + 7) / 8];
        for (int x = 0; x < width; x++) {
            if (!code.isDark(x / scale - QrCode.QUIET_ZONE, row)) {
                samples[x >> 3] |= (byte) (WHITE << (7 - (x & 7)));
            }
        }
        return samples;
    }
}
