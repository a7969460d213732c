package io.interviewedge.qr;

/** A code as an SVG document. The link is nowhere in it as text: a page that shows it inline would hand it to every script. */
final class CodeSvg {

    private CodeSvg() {}

    static String draw(QrCode code) {
        int side = code.sizeWithQuietZone();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %1$s" role="img" shape-rendering="crispEdges">\
                <title>QR code</title>\
                <rect width="%1$s" height="%1$s" fill="#fff"/>\
                <path fill="#000" d="%2$s"/>\
                </svg>
                """.formatted(Integer.toString(side), path(code));
    }

    /** Each horizontal run of dark modules as a rectangle, one unit a module, quiet zone included. */
    static String path(QrCode code) {
        StringBuilder path = new StringBuilder(code.size() * code.size() * 4);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int start = column;
                while (code.isDark(column, row)) {
                    column++;
                }
                if (column > start) {
                    int length = column - start;
                    path.append('M').append(start + QrCode.QUIET_ZONE);
                    path.append(' ').append(row + QrCode.QUIET_ZONE);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
