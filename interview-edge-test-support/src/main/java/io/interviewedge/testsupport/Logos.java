package io.interviewedge.testsupport;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Logos as companies have them. */
public final class Logos {

    private static final Color RED = new Color(0xB00020);

    private Logos() {}

    /** A red disc with a white bar, on a transparent ground. */
    public static BufferedImage disc(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image);
        graphics.setColor(RED);
        graphics.fillOval(0, 0, width, height);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 5, height * 2 / 5, width * 3 / 5, height / 5);
        return image;
    }

    /** A disc with a ring: dark and light follow each other across it as they do across the corners of a code. */
    public static BufferedImage target(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image);
        graphics.setColor(RED);
        graphics.fillOval(0, 0, side, side);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(side / 10f));
        graphics.drawOval(side / 4, side / 4, side / 2, side / 2);
        return image;
    }

    /** The pixels of an image, as {@code 0xAARRGGBB}. */
    public static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }
}
