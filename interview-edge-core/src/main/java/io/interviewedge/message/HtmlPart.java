package io.interviewedge.message;

import io.interviewedge.internal.Markup;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML of a message: plain paragraphs that every mail program shows alike, without script or style. */
final class HtmlPart {

    private HtmlPart() {}

    /**
     * The whole document. It states language and direction twice, because mail programs that show a message within
     * their own page take only the body.
     */
    static MessageHtml document(MessageTemplate template, String subject, String escapedText) {
        String attributes = "lang=\"" + Markup.escaped(template.locale().toLanguageTag()) + "\" dir=\""
                + template.direction().attribute() + "\"";
        return new MessageHtml(
                "<!DOCTYPE html>\n<html " + attributes + ">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                        + Markup.escaped(subject) + "</title>\n</head>\n<body>\n<div " + attributes + ">\n"
                        + paragraphs(escapedText),
                "\n</div>\n</body>\n</html>\n");
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
