package io.interviewedge.card;

import io.interviewedge.qr.ImageSizeException;
import io.interviewedge.qr.QrColours;
import io.interviewedge.qr.QrDesign;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A card as PNG. */
final class CardPng {

    /** Below this width in pixels, the link under the code is a blur. */
    private static final int MIN_WIDTH = 480;

    /** Pixels per side of a module. */
    private static final int MIN_MODULE = 3;

    private static final double MILLIMETRES_PER_METRE = 1_000;
    private static final String PNG_METADATA = "javax_imageio_png_1.0";

    private final Graphics2D graphics;
    private final CardFonts fonts;
    private final double scale;

    private CardPng(Graphics2D graphics, CardFonts fonts, double scale) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.scale = scale;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static byte[] draw(QrCard card, int width) {
        CardFonts fonts = CardFonts.load();
        CardLayout layout = CardLayout.of(card, fonts.drawable(card), fonts);
        CardCode code = CardCode.of(card, layout);
        int smallest = smallestWidth(code, card.size());
        if (width < smallest || width > QrCard.MAX_WIDTH) {
            throw new ImageSizeException(width, smallest, QrCard.MAX_WIDTH);
        }
        double scale = (double) width / card.size().width();
        int height = (int) Math.round(card.size().height() * scale);
        int type = isGrey(card.design()) ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        try {
            CardPng png = new CardPng(graphics, fonts, scale);
            png.background(width, height, card.size());
            png.code(code);
            layout.lines().forEach(png::line);
            return file(image, (int) Math.round(scale * MILLIMETRES_PER_METRE));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from and writing to memory does not fail", e);
        } finally {
            graphics.dispose();
        }
    }

    private static int smallestWidth(CardCode code, CardSize size) {
        double forCode = MIN_MODULE * size.width() / code.module();
        return Math.max(MIN_WIDTH, (int) Math.ceil(forCode));
    }

    /** Whether nothing on the card has a colour. */
    private static boolean isGrey(QrDesign design) {
        return design.logo() == null && design.colours().equals(QrColours.BLACK_ON_WHITE);
    }

    private void background(int width, int height, CardSize size) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0xCCCCCC));
        graphics.setStroke(new BasicStroke((float) (CardSize.FRAME_WIDTH * scale)));
        double edge = size.frame() * scale;
        double corner = 2 * edge;
        graphics.draw(new RoundRectangle2D.Double(edge, edge, width - 2 * edge, height - 2 * edge, corner, corner));
    }

    /** In whole pixels per module, around the middle of its place. */
    private void code(CardCode placed) throws IOException {
        int module = (int) (placed.module() * scale);
        int side = module * placed.code().sizeWithQuietZone();
        int left = (int) (((2 * placed.left() + placed.side()) * scale - side) / 2);
        int top = (int) ((placed.top() + placed.side() / 2) * scale) - side / 2;
        byte[] file = placed.code().png(side);
        BufferedImage code = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
        graphics.drawImage(code, left, top, null);
    }

    private void line(CardLayout.Line line) {
        int grey = line.text().grey();
        graphics.setColor(new Color(grey, grey, grey));
        TextLayout text = fonts.layout(line.value(), line.text().typeface(), line.size() * scale, line.rightToLeft());
        text.draw(graphics, (float) (line.centre() * scale) - text.getAdvance() / 2, (float) (line.baseline() * scale));
    }

    /** The file, which tells printers how large it is. */
    private static byte[] file(BufferedImage image, int pixelsPerMetre) throws IOException {
        IIOMetadataNode density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", Integer.toString(pixelsPerMetre));
        density.setAttribute("pixelsPerUnitYAxis", Integer.toString(pixelsPerMetre));
        density.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode png = new IIOMetadataNode(PNG_METADATA);
        png.appendChild(density);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(PNG_METADATA, png);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }
}
