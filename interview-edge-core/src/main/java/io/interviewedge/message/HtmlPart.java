package io.interviewedge.message;

import io.interviewedge.internal.Markup;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML of a message: plain paragraphs that every mail program shows alike, without script or style. */
final class HtmlPart {

    private static final String END = "\n</div>\n</body>\n</html>\n";

    private HtmlPart() {}

    /**
     * The whole document. It states language and direction twice, because mail programs that show a message within their
     * own page take only the body.
     */
    static String document(MessageTemplate template, String subject, String escapedText) {
        String attributes = "lang=\"" + Markup.escaped(template.locale().toLanguageTag()) + "\" dir=\""
                + template.direction().attribute() + "\"";
        return "<!DOCTYPE html>\n<html " + attributes + ">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + Markup.escaped(subject) + "</title>\n</head>\n<body>\n<div " + attributes + ">\n"
                + paragraphs(escapedText)
                + END;
    }

    /** The same document with a QR code below the text, and what to do with it. */
    static String withCode(String document, URI image, String instruction) {
        String code = "\n<p><img src=\"" + Markup.escaped(image.toString()) + "\" alt=\"QR\"><br>\n"
                + Markup.escaped(instruction) + "</p>";
        // A document that a host has put together itself may end in another way.
        return document.endsWith(END)
                ? document.substring(0, document.length() - END.length()) + code + END
                : document + code;
    }

    /** A blank line ends a paragraph; other line breaks stay line breaks. */
    private static String paragraphs(String escapedText) {
        String lines = escapedText.replace("\r\n", "\n").replace('\r', '\n');
        return Arrays.stream(lines.split("\n\\s*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> "<p>" + paragraph.replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** An address is read from left to right in every language. */
    static String anchor(URI link) {
        String address = Markup.escaped(link.toString());
        return "<a href=\"" + address + "\" dir=\"ltr\">" + address + "</a>";
    }
}
