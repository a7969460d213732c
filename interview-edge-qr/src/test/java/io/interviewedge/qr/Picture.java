package io.interviewedge.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What a camera would see: grey pixels, made again from what the library drew, by other means than it drew with. */
final class Picture {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final Pattern PATH = Pattern.compile("<path fill=\"#(?:000|000000)\" d=\"([^\"]*)\"/>");
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");

    final int width;
    final int height;
    private final int[] greys;

    private Picture(int width, int height) {
        this.width = width;
        this.height = height;
        this.greys = new int[width * height];
        Arrays.fill(greys, 255);
    }

    static Picture ofPng(byte[] png) {
        try {
            return of(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Colours as a camera without colours sees them. */
    static Picture of(BufferedImage image) {
        Picture picture = new Picture(image.getWidth(), image.getHeight());
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                picture.set(x, y, luma(image.getRGB(x, y)));
            }
        }
        return picture;
    }

    static int luma(int colour) {
        int red = (colour >> 16) & 0xFF;
        int green = (colour >> 8) & 0xFF;
        int blue = colour & 0xFF;
        return (299 * red + 587 * green + 114 * blue) / 1_000;
    }

    /** The one square view box of an SVG and the one path in it, as one pixel a unit. */
    static Picture ofSvg(String svg) {
        Matcher box = VIEW_BOX.matcher(svg);
        assertThat(box.find()).as("a square view box").isTrue();
        int side = Integer.parseInt(box.group(1));
        Matcher path = PATH.matcher(svg);
        assertThat(path.find()).as("a path").isTrue();
        Picture picture = new Picture(side, side);
        Matcher run = RUN.matcher(path.group(1));
        int end = 0;
        while (run.find()) {
            assertThat(run.start()).as("start of a run").isEqualTo(end);
            end = run.end();
            assertThat(run.group(3)).isEqualTo(run.group(4));
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                picture.set(Integer.parseInt(run.group(1)) + i, Integer.parseInt(run.group(2)), 0);
            }
        }
        assertThat(end).as("end of the path").isEqualTo(path.group(1).length());
        return picture;
    }

    /** Half blocks in the text colour on the background, one pixel a half block. */
    static Picture ofTerminal(String text, int textColour, int background) {
        String[] lines = text.split("\n", -1);
        Picture picture = new Picture(lines[0].length(), lines.length * 2);
        for (int row = 0; row < lines.length; row++) {
            assertThat(lines[row]).hasSize(picture.width).matches("[█▀▄ ]+");
            for (int x = 0; x < picture.width; x++) {
                char c = lines[row].charAt(x);
                picture.set(x, 2 * row, c == '█' || c == '▀' ? textColour : background);
                picture.set(x, 2 * row + 1, c == '█' || c == '▄' ? textColour : background);
            }
        }
        return picture;
    }

    int grey(int x, int y) {
        return greys[y * width + x];
    }

    private void set(int x, int y, int grey) {
        greys[y * width + x] = grey;
    }

    /** Each pixel as a square of so many. */
    Picture enlarged(int times) {
        Picture larger = new Picture(width * times, height * times);
        for (int y = 0; y < larger.height; y++) {
            for (int x = 0; x < larger.width; x++) {
                larger.set(x, y, grey(x / times, y / times));
            }
        }
        return larger;
    }

    /** The first dark pixels from the left, top, right and bottom. */
    int[] darkBounds() {
        int[] bounds = {width, height, -1, -1};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (grey(x, y) < 128) {
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
