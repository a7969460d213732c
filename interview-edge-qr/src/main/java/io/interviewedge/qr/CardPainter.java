package io.interviewedge.qr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A card as PNG. With {@link CardFonts} the only place that knows AWT. */
final class CardPainter {

    /** Below, the link under the code is a blur. */
    private static final int SMALLEST_WIDTH = 480;

    private static final int SMALLEST_MODULE = 3;
    private static final double MILLIMETRES_A_METRE = 1_000;

    private final Graphics2D graphics;
    private final CardFonts fonts;
    private final double scale;

    private CardPainter(Graphics2D graphics, CardFonts fonts, double scale) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.scale = scale;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static byte[] paint(QrCard card, int width) {
        CardFonts fonts = CardFonts.load();
        QrCode code = QrCode.of(card.link());
        CardLayout layout = CardLayout.of(card, fonts.drawable(card), fonts);
        ImageSizeException.require(width, smallestWidth(code, layout, card.size()), QrCard.LARGEST_WIDTH);
        double scale = (double) width / card.size().width();
        int height = (int) Math.round(card.size().height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            CardPainter painter = new CardPainter(graphics, fonts, scale);
            painter.background(width, height, card.size());
            painter.code(code, layout);
            layout.lines().forEach(painter::line);
        } finally {
            graphics.dispose();
        }
        return encode(image, (int) Math.round(scale * MILLIMETRES_A_METRE));
    }

    private static int smallestWidth(QrCode code, CardLayout layout, CardSize size) {
        double forCode = code.sizeWithQuietZone() * SMALLEST_MODULE * size.width() / layout.codeSide();
        return Math.max(SMALLEST_WIDTH, (int) Math.ceil(forCode));
    }

    private void background(int width, int height, CardSize size) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0xCCCCCC));
        graphics.setStroke(new BasicStroke((float) (0.3 * scale)));
        double edge = size.frame() * scale;
        double corner = 2 * edge;
        graphics.draw(new RoundRectangle2D.Double(edge, edge, width - 2 * edge, height - 2 * edge, corner, corner));
    }

    private void code(QrCode code, CardLayout layout) {
        int modules = code.sizeWithQuietZone();
        int module = (int) (layout.codeSide() * scale) / modules;
        int left = (int) (((2 * layout.codeLeft() + layout.codeSide()) * scale - modules * module) / 2);
        int top = (int) ((layout.codeTop() + layout.codeSide() / 2) * scale) - modules * module / 2;
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                if (code.isDark(column - QrCode.QUIET_ZONE, row - QrCode.QUIET_ZONE)) {
                    graphics.fillRect(left + column * module, top + row * module, module, module);
                }
            }
        }
    }

    private void line(CardLayout.Line line) {
        int grey = line.text().grey();
        graphics.setColor(new Color(grey, grey, grey));
        TextLayout text = fonts.layout(line.value(), line.text().typeface(), line.size() * scale, line.rightToLeft());
        text.draw(graphics, (float) (line.centre() * scale) - text.getAdvance() / 2, (float) (line.baseline() * scale));
    }

    private static byte[] encode(BufferedImage image, int pixelsPerMetre) {
        PngFile file = new PngFile(image.getWidth(), image.getHeight(), 8, PngFile.GREYSCALE);
        file.pixelsPerMetre(pixelsPerMetre);
        PngWriter png = new PngWriter(file, image.getWidth(), 1);
        int[] pixels = new int[image.getWidth()];
        byte[] greys = new byte[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
            for (int x = 0; x < greys.length; x++) {
                greys[x] = (byte) pixels[x];
            }
            png.row(greys);
        }
        return png.finish();
    }
}
