package io.interviewedge.testsupport;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What happens to a picture between the library and a scanner, done by AWT, ImageIO and JSVG. */
public final class Camera {

    /** The effects of cameras, messengers and printers on a picture, each by its name. */
    public static final Map<String, UnaryOperator<BufferedImage>> MISHAPS = Map.of(
            "half the size",
            Camera::half,
            "turned by 10 degrees",
            image -> rotated(image, 10),
            "JPEG of quality 40",
            image -> jpeg(image, 40),
            "lightly blurred",
            Camera::blurred);

    private Camera() {}

    /** The picture in that file. */
    public static BufferedImage png(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return draw(image, image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture that a program makes of a square document, that many pixels per side. */
    public static BufferedImage svg(byte[] document, int side) {
        return svg(document, side, side);
    }

    /** The picture that a program makes of a document, that many pixels wide and high. */
    public static BufferedImage svg(byte[] document, int width, int height) {
        SVGDocument svg = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(document), null, LoaderContext.createDefault()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        svg.render((java.awt.Component) null, graphics, new ViewBox(width, height));
        graphics.dispose();
        return image;
    }

    /** Enlarges each pixel to that many per side: a phone's camera has several pixels for each pixel of a screen. */
    public static BufferedImage enlarged(BufferedImage image, int times) {
        BufferedImage larger =
                new BufferedImage(times * image.getWidth(), times * image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = larger.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image, 0, 0, larger.getWidth(), larger.getHeight(), null);
        graphics.dispose();
        return larger;
    }

    private static BufferedImage half(BufferedImage image) {
        int side = image.getWidth() / 2;
        return draw(image.getScaledInstance(side, side, Image.SCALE_AREA_AVERAGING), side, side);
    }

    private static BufferedImage rotated(BufferedImage image, int degrees) {
        int side = (int) Math.ceil(image.getWidth() * 1.2);
        BufferedImage rotated = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = rotated.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 0, side, side);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees), side / 2.0, side / 2.0);
        turn.translate((side - image.getWidth()) / 2.0, (side - image.getHeight()) / 2.0);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return rotated;
    }

    private static BufferedImage jpeg(BufferedImage image, int percent) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(percent / 100f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return png(file.toByteArray());
    }

    /** Each pixel is the mean of a square of three pixels per side. */
    private static BufferedImage blurred(BufferedImage image) {
        float[] mean = new float[9];
        Arrays.fill(mean, 1f / mean.length);
        return new ConvolveOp(new Kernel(3, 3, mean), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private static BufferedImage draw(Image image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return drawn;
    }
}
