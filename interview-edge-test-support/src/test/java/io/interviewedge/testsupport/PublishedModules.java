package io.interviewedge.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The modules of this project that hosts can get, by what the POMs say. */
final class PublishedModules {

    static final Path PROJECT = Path.of("..");

    private PublishedModules() {}

    /** The names of all modules that are deployed, and so are published: jars and the BOM. */
    static List<String> names() {
        return Xml.all(child(pom(""), "modules"), "module").stream()
                .map(Element::getTextContent)
                .filter(module ->
                        !text(pom(module), "properties", "maven.deploy.skip").equals("true"))
                .toList();
    }

    /** The POM in that folder below the project. */
    static Element pom(String module) {
        try {
            return Xml.parse(Files.readString(PROJECT.resolve(module).resolve("pom.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text at that path below an element, or nothing. */
    static String text(Element parent, String... path) {
        Element at = parent;
        for (String step : path) {
            at = child(at, step);
            if (at == null) {
                return "";
            }
        }
        return at.getTextContent().strip();
    }

    static Element child(Element parent, String name) {
        return Xml.children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The files below a folder of a module, if it has that folder. */
    static List<Path> files(String module, String folder) {
        Path root = PROJECT.resolve(module).resolve(folder);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(root::relativize).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
