package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.Scanner;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact pixels, made from documents and text by other means than those that drew them. */
final class Pixels {

    static final int BLACK = 0x000000;
    static final int WHITE = 0xFFFFFF;

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final Pattern PATH = Pattern.compile("<path fill=\"#000000\" d=\"([^\"]*)\"/>");
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");

    private Pixels() {}

    /** The one square view box of an SVG and the one path in it, with one pixel per unit. */
    static BufferedImage ofSvg(String svg) {
        Matcher box = VIEW_BOX.matcher(svg);
        assertThat(box.find()).as("a square view box").isTrue();
        Matcher path = PATH.matcher(svg);
        assertThat(path.find()).as("a path").isTrue();
        BufferedImage image = white(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(1)));
        Matcher run = RUN.matcher(path.group(1));
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).as("start of a run").isEqualTo(end);
            end = run.end();
            assertThat(run.group(3)).isEqualTo(run.group(4));
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                image.setRGB(Integer.parseInt(run.group(1)) + i, Integer.parseInt(run.group(2)), BLACK);
            }
        }
        assertThat(end).as("end of the path").isEqualTo(path.group(1).length());
        return image;
    }

    /** Half blocks in the text colour on the background, with one pixel per half block. */
    static BufferedImage ofTerminal(String text, int textColour, int background) {
        String[] lines = text.split("\n", -1);
        BufferedImage image = white(lines[0].length(), lines.length * 2);
        for (int row = 0; row < lines.length; row++) {
            assertThat(lines[row]).hasSize(image.getWidth()).matches("[█▀▄ ]+");
            for (int x = 0; x < image.getWidth(); x++) {
                char c = lines[row].charAt(x);
                image.setRGB(x, 2 * row, c == '█' || c == '▀' ? textColour : background);
                image.setRGB(x, 2 * row + 1, c == '█' || c == '▄' ? textColour : background);
            }
        }
        return image;
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, WHITE);
            }
        }
        return image;
    }

    /** The colour of a pixel, without alpha. */
    static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & WHITE;
    }

    /** The outermost dark pixels on the left, at the top, on the right and at the bottom. */
    static int[] darkBounds(BufferedImage image) {
        int[] bounds = {image.getWidth(), image.getHeight(), -1, -1};
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (Scanner.luma(image.getRGB(x, y)) < 128) {
                    bounds[0] = Math.min(bounds[0], x);
                    bounds[1] = Math.min(bounds[1], y);
                    bounds[2] = Math.max(bounds[2], x);
                    bounds[3] = Math.max(bounds[3], y);
                }
            }
        }
        return bounds;
    }
}
