package io.interviewedge.web.servlet;

import io.interviewedge.web.CandidatePages;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Tomcat on a free port of this machine. */
public final class Container implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final Map<String, Context> contexts = new HashMap<>();

    private Container() throws IOException {
        tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
    }

    public static Container start(Consumer<Container> mounts) {
        try {
            Container container = new Container();
            mounts.accept(container);
            container.tomcat.getConnector();
            container.tomcat.start();
            return container;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Mounts pages in an application of its own path. */
    public void mount(String contextPath, String pattern, CandidatePages pages) {
        Context context = contexts.computeIfAbsent(contextPath, path -> tomcat.addContext(path, null));
        String name = "pages" + pattern;
        Tomcat.addServlet(context, name, new CandidatePagesServlet(pages));
        context.addServletMapping(pattern, name);
    }

    /** A filter that asks for a parameter, so that the server reads the body before the servlet does. */
    void readFormsBefore(String pattern) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("reading");
        Filter filter = (request, response, chain) -> {
            request.getParameter("_csrf");
            chain.doFilter(request, response);
        };
        definition.setFilter(filter);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("reading");
        mapping.addURLPattern(pattern);
        contexts.get("").addFilterDef(definition);
        contexts.get("").addFilterMap(mapping);
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
