package io.interviewedge.examples.servlet;

import io.interviewedge.InterviewEdge;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.servlet.CandidatePagesServlet;
import java.net.URI;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** Tomcat with two servlets: the library's for candidates, the host's for recruiters. */
final class Server implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();

    private Server(int port, InterviewEdge edge) {
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "localhost");

        Context context = tomcat.addContext("", null);
        CandidatePages pages = CandidatePages.builder(edge).build();
        Tomcat.addServlet(context, "candidates", new CandidatePagesServlet(pages));
        context.addServletMapping("/interview/*", "candidates");
        Tomcat.addServlet(context, "recruiters", new RecruiterServlet(edge));
        context.addServletMapping("/hiring", "recruiters");
    }

    static Server start(int port, InterviewEdge edge) {
        Server server = new Server(port, edge);
        try {
            server.tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("the server did not start", e);
        }
        return server;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + path);
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("the server did not stop", e);
        }
    }
}
