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
        int modules = code.sizeWithQuietZone();
        byte[] samples = new byte[(modules * scale + 7) / 8];
        for (int column = 0; column < modules; column++) {
            if (!code.isDark(column - QrCode.QUIET_ZONE, row)) {
                for (int x = column * scale; x < (column + 1) * scale; x++) {
                    samples[x >> 3] |= (byte) (WHITE << (7 - (x & 7)));
                }
            }
        }
        return samples;
    }
}
