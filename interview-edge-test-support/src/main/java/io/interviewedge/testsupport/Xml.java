package io.interviewedge.testsupport;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a drawn document with the JDK's parser, which accepts only well-formed XML. */
public final class Xml {

    private Xml() {}

    /** The root of that document. */
    public static Element parse(String document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + document, e);
        }
    }

    /** The children of that element. */
    public static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** All descendants of that element with that name. */
    public static List<Element> all(Element root, String name) {
        return elements(root.getElementsByTagNameNS("*", name));
    }

    /** The only descendant of that element with that name. */
    public static Element only(Element root, String name) {
        List<Element> found = all(root, name);
        if (found.size() != 1) {
            throw new AssertionError("elements named " + name + ": " + found.size());
        }
        return found.get(0);
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
