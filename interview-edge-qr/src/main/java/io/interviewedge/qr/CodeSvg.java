package io.interviewedge.qr;

import io.interviewedge.internal.Markup;
import java.util.Base64;
import java.util.Locale;

/**
 * A code as an SVG document. The link is nowhere in it as text: a page that shows it inline would hand it to every
 * script.
 */
final class CodeSvg {

    private CodeSvg() {}

    /** Ground, modules and logo, one unit per module, quiet zone included. */
    static String draw(QrCode code, String size) {
        QrDesign design = code.design();
        return """
                <svg xmlns="http://www.w3.org/2000/svg"%2$s viewBox="0 0 %1$s %1$s" role="img" shape-rendering="crispEdges">\
                <title>%3$s</title>\
                <rect width="%1$s" height="%1$s" fill="%4$s"/>\
                <path fill="%5$s" d="%6$s"/>\
                %7$s</svg>
                """.formatted(
                        Integer.toString(code.sizeWithQuietZone()),
                        size,
                        Markup.escaped(design.title()),
                        colour(design.colours().light()),
                        colour(design.colours().dark()),
                        path(code),
                        logo(code));
    }

    /** Each run of dark modules as a rectangle. */
    private static String path(QrCode code) {
        int quietZone = code.design().quietZone();
        StringBuilder path = new StringBuilder(code.size() * code.size() * 4);
        for (QrCode.Run run : code.darkRuns()) {
            path.append('M').append(run.column() + quietZone).append(' ').append(run.row() + quietZone);
            path.append('h')
                    .append(run.length())
                    .append("v1h-")
                    .append(run.length())
                    .append('z');
        }
        return path.toString();
    }

    /**
     * Inside its whole modules a logo keeps its proportions: that is what SVG does with an image unless told otherwise.
     */
    private static String logo(QrCode code) {
        QrLogo logo = code.design().logo();
        if (logo == null) {
            return "";
        }
        LogoArea area = code.logoArea().orElseThrow();
        return String.format(
                Locale.ROOT,
                "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" href=\"data:image/png;base64,%s\"/>",
                area.column() + code.design().quietZone(),
                area.row() + code.design().quietZone(),
                area.width(),
                area.height(),
                Base64.getEncoder().encodeToString(LogoPicture.png(logo)));
    }

    private static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
