package io.interviewedge.benchmarks.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.interviewedge.qr.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** A link as a PNG image of {@value #PIXELS} pixels per side, at level M with a quiet zone of four modules. */
final class Pictures {

    static final int PIXELS = 512;

    private static final URI LINK = URI.create("https://jobs.example.com/i/3f2b8c1e-7d54-4a0c-9e0b-6f1d2c3b4a59");
    private static final int QUIET_ZONE = 4;

    private Pictures() {}

    static byte[] interviewEdge() {
        return QrCode.of(LINK).png(PIXELS);
    }

    /** As ZXing's own documentation does it. */
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
}
