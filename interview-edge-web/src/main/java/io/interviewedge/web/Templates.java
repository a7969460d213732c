package io.interviewedge.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.interviewedge.error.ConfigurationException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The templates of the pages, compiled. Each can be replaced by one of the host. */
final class Templates {

    static final List<String> NAMES = List.of(
            "head",
            "foot",
            "welcome",
            "question",
            "answer-text",
            "answer-choice",
            "answer-scale",
            "answer-number",
            "conflict",
            "locked",
            "summary",
            "completed",
            "problem");

    private static final String PANEL = "panel";

    private final Map<String, Template> compiled;

    private Templates(Map<String, Template> compiled) {
        this.compiled = compiled;
    }

    /** The library's own. */
    static Templates standard(Set<String> texts) {
        return with(Map.of(), texts);
    }

    /**
     * The library's own, some of them replaced.
     *
     * @param texts the names of the texts that templates may use
     * @throws ConfigurationException if one cannot be read, includes one that does not exist or itself, or uses a text
     *     that does not exist; the message names it
     */
    static Templates with(Map<String, String> replaced, Set<String> texts) {
        replaced.keySet().forEach(Templates::requireKnown);
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : NAMES) {
            sources.put(name, replaced.getOrDefault(name, read(name)));
        }
        return compiled(sources, texts);
    }

    /** The template of the invite panel alone. */
    static Templates panel(Set<String> texts) {
        return compiled(Map.of(PANEL, read(PANEL)), texts);
    }

    private static Templates compiled(Map<String, String> sources, Set<String> texts) {
        Mustache.Compiler compiler = Mustache.compiler()
                .withEscaper(Html::escape)
                .nullValue("")
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(sources.getOrDefault(name, "")));
        Map<String, Template> compiled = new HashMap<>();
        Map<String, Set<String>> includes = new HashMap<>();
        sources.forEach((name, source) -> {
            try {
                Template template = compiler.compile(source);
                Uses uses = new Uses();
                template.visit(uses);
                uses.texts.removeAll(texts);
                if (!uses.texts.isEmpty()) {
                    throw refused(name, "uses texts that do not exist: " + sorted(uses.texts));
                }
                compiled.put(name, template);
                includes.put(name, uses.includes);
            } catch (MustacheException e) {
                throw refused(name, "cannot be read: " + e.getMessage());
            }
        });
        includes.forEach((name, included) -> requireEnd(name, name, includes, new HashSet<>()));
        return new Templates(Map.copyOf(compiled));
    }

    /** Fills a template. */
    String fill(String name, Map<String, Object> values) {
        return Objects.requireNonNull(compiled.get(name), name).execute(values);
    }

    private static void requireKnown(String name) {
        if (!NAMES.contains(name)) {
            throw new ConfigurationException("there is no template \"" + name + "\"; the templates are " + NAMES);
        }
    }

    private static void requireEnd(String start, String name, Map<String, Set<String>> includes, Set<String> seen) {
        for (String included : includes.getOrDefault(name, Set.of())) {
            if (!includes.containsKey(included)) {
                throw refused(name, "includes \"" + included + "\", which does not exist; the templates are " + NAMES);
            }
            if (included.equals(start)) {
                throw refused(start, "includes itself");
            }
            if (seen.add(included)) {
                requireEnd(start, included, includes, seen);
            }
        }
    }

    private static ConfigurationException refused(String name, String problem) {
        return new ConfigurationException("the template \"" + name + "\" " + problem);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.toList());
    }

    private static String read(String name) {
        return new String(Resources.read("templates/" + name + ".mustache"), StandardCharsets.UTF_8);
    }

    /** Collects what a template uses. */
    private static final class Uses implements Mustache.Visitor {

        private static final String TEXT = "t.";

        private final Set<String> texts = new HashSet<>();
        private final Set<String> includes = new HashSet<>();

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            if (name.startsWith(TEXT)) {
                texts.add(name.substring(TEXT.length()));
            }
        }

        @Override
        public boolean visitInclude(String name) {
            includes.add(name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            visitVariable(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            visitVariable(name);
            return true;
        }
    }
}
