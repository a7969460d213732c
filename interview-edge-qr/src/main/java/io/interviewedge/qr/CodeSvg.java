package io.interviewedge.qr;

import io.interviewedge.share.QrDesign;
import java.util.Base64;
import java.util.Locale;

/** A code as an SVG document. The link is nowhere in it as text: a page that shows it inline would hand it to every script. */
final class CodeSvg {

    private CodeSvg() {}

    static String draw(QrCode code, String size) {
        code.requireReadable();
        return """
                <svg xmlns="http://www.w3.org/2000/svg"%2$s viewBox="0 0 %1$s %1$s" role="img" shape-rendering="crispEdges">\
                <title>%3$s</title>\
                %4$s</svg>
                """.formatted(
                        Integer.toString(code.sizeWithQuietZone()),
                        size,
                        XmlText.escaped(code.design().title()),
                        drawing(code));
    }

    /** Ground, modules and logo, one unit a module, quiet zone included. */
    static String drawing(QrCode code) {
        QrDesign design = code.design();
        LogoArea logo = code.logo();
        return """
                <rect width="%1$s" height="%1$s" fill="%2$s"/>\
                <path fill="%3$s" d="%4$s"/>\
                %5$s""".formatted(
                        Integer.toString(code.sizeWithQuietZone()),
                        colour(design.colours().light()),
                        colour(design.colours().dark()),
                        path(code.visible(), design.quietZone()),
                        logo == null ? "" : image(logo, design.quietZone()));
    }

    /** Each horizontal run of dark modules as a rectangle. */
    private static String path(ModuleGrid modules, int quietZone) {
        int side = modules.side();
        StringBuilder path = new StringBuilder(side * side * 4);
        modules.forEachDarkRun((column, row, length) -> {
            path.append('M').append(column + quietZone).append(' ').append(row + quietZone);
            path.append('h').append(length).append("v1h-").append(length).append('z');
        });
        return path.toString();
    }

    /** Inside its whole modules a logo keeps its proportions: that is what SVG does with an image unless told otherwise. */
    private static String image(LogoArea logo, int quietZone) {
        return String.format(
                Locale.ROOT,
                "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" href=\"data:image/png;base64,%s\"/>",
                logo.column() + quietZone,
                logo.row() + quietZone,
                logo.width(),
                logo.height(),
                Base64.getEncoder().encodeToString(LogoPng.logo(logo.logo())));
    }

    private static String colour(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }
}
