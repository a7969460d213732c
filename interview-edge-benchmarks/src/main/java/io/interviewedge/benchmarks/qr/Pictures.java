package io.interviewedge.benchmarks.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.interviewedge.qr.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;

/** A link as a PNG image of about {@value #PIXELS} pixels a side, at level M with a quiet zone of four modules. */
final class Pictures {

    static final int PIXELS = 512;

    private static final URI LINK = URI.create("https://jobs.example.com/i/3f2b8c1e-7d54-4a0c-9e0b-6f1d2c3b4a59");
    private static final int QUIET_ZONE = 4;
    private static final int DARK = 0xFF000000;
    private static final int LIGHT = 0xFFFFFFFF;

    private Pictures() {}

    static byte[] interviewEdge() {
        return QrCode.of(LINK).png(PIXELS);
    }

    /** The way of ZXing's own documentation. */
    static byte[] zxing() {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            BitMatrix matrix = new QRCodeWriter().encode(LINK.toString(), BarcodeFormat.QR_CODE, PIXELS, PIXELS, hints);
            MatrixToImageWriter.writeToStream(matrix, "PNG", png);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** The way of its documentation: an image of RGB pixels, and ImageIO. As many whole pixels a module as fit. */
    static byte[] nayuki() {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(LINK.toString(), Ecc.MEDIUM);
        int modules = code.size + 2 * QUIET_ZONE;
        int scale = PIXELS / modules;
        BufferedImage image = new BufferedImage(modules * scale, modules * scale, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean dark = code.getModule(x / scale - QUIET_ZONE, y / scale - QUIET_ZONE);
                image.setRGB(x, y, dark ? DARK : LIGHT);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** The code without a picture. */
    static Object zxingCode() {
        try {
            return com.google.zxing.qrcode.encoder.Encoder.encode(LINK.toString(), ErrorCorrectionLevel.M);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object nayukiCode() {
        return io.nayuki.qrcodegen.QrCode.encodeText(LINK.toString(), Ecc.MEDIUM);
    }

    static Object interviewEdgeCode() {
        return QrCode.of(LINK);
    }
}
