package io.interviewedge.qr;

import io.interviewedge.share.QrLogo;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Logos as companies have them, handed over as a host with AWT would. */
final class Logos {

    private static final Color RED = new Color(0xB00020);

    private Logos() {}

    /** A red disc with a white bar, on nothing. */
    static QrLogo disc(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image);
        graphics.setColor(RED);
        graphics.fillOval(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 5, height * 2 / 5, width * 3 / 5, height / 5);
        return logo(image);
    }

    /** A disc with a ring: across it, dark and light follow each other as they do across the corners of a code. */
    static QrLogo target(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image);
        graphics.setColor(RED);
        graphics.fillOval(0, 0, side, side);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(side / 10f));
        graphics.drawOval(side / 4, side / 4, side / 2, side / 2);
        return logo(image);
    }

    /** One colour, {@code 0xAARRGGBB}. */
    static QrLogo plain(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return QrLogo.of(width, height, pixels);
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    private static QrLogo logo(BufferedImage image) {
        int width = image.getWidth();
        return QrLogo.of(width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }
}
