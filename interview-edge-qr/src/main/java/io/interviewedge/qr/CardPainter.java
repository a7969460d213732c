package io.interviewedge.qr;

import io.interviewedge.share.QrColours;
import io.interviewedge.share.QrDesign;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A card as PNG. */
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
        CardLayout layout = CardLayout.of(card, fonts.drawable(card), fonts);
        CardCode code = CardCode.of(card, layout);
        ImageSizeException.require(width, smallestWidth(code, card.size()), QrCard.LARGEST_WIDTH);
        double scale = (double) width / card.size().width();
        int height = (int) Math.round(card.size().height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            CardPainter painter = new CardPainter(graphics, fonts, scale);
            painter.background(width, height, card.size());
            painter.code(code, image);
            layout.lines().forEach(painter::line);
        } finally {
            graphics.dispose();
        }
        return encode(image, isGrey(card.design()), (int) Math.round(scale * MILLIMETRES_A_METRE));
    }

    private static int smallestWidth(CardCode code, CardSize size) {
        double forCode = SMALLEST_MODULE * size.width() / code.module();
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

    /** In whole pixels a module, around the middle of its place. */
    private void code(CardCode place, BufferedImage image) {
        QrCode code = place.code();
        Placement pixels = Placement.ofModules(code, (int) (place.module() * scale));
        int left = (int) (((2 * place.left() + place.side()) * scale - pixels.side()) / 2);
        int top = (int) ((place.top() + place.side() / 2) * scale) - pixels.side() / 2;
        CodePicture picture = new CodePicture(code, pixels);
        int[] row = new int[pixels.side()];
        for (int y = 0; y < pixels.side(); y++) {
            picture.row(y, row);
            image.setRGB(left, top + y, row.length, 1, row, 0, row.length);
        }
    }

    /** Whether nothing on the card has a colour. */
    private static boolean isGrey(QrDesign design) {
        return design.logo() == null && design.colours().equals(QrColours.BLACK_ON_WHITE);
    }

    private void line(CardLayout.Line line) {
        int grey = line.text().grey();
        graphics.setColor(new Color(grey, grey, grey));
        TextLayout text = fonts.layout(line.value(), line.text().typeface(), line.size() * scale, line.rightToLeft());
        text.draw(graphics, (float) (line.centre() * scale) - text.getAdvance() / 2, (float) (line.baseline() * scale));
    }

    private static byte[] encode(BufferedImage image, boolean grey, int pixelsPerMetre) {
        int samples = grey ? 1 : 3;
        PngFile file =
                new PngFile(image.getWidth(), image.getHeight(), 8, grey ? PngFile.GREYSCALE : PngFile.TRUECOLOUR);
        file.pixelsPerMetre(pixelsPerMetre);
        PngWriter png = new PngWriter(file, image.getWidth(), samples);
        int[] pixels = new int[image.getWidth()];
        byte[] row = new byte[image.getWidth() * samples];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
            for (int i = 0; i < row.length; i++) {
                row[i] = (byte) (pixels[i / samples] >> (8 * (samples - 1 - i % samples)));
            }
            png.row(row);
        }
        return png.finish();
    }
}
