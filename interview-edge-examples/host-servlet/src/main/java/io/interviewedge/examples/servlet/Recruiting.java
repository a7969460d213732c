package io.interviewedge.examples.servlet;

import io.interviewedge.InterviewEdge;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.servlet.CandidatePagesServlet;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.h2.jdbcx.JdbcDataSource;

/** A server with two servlets: the library's for candidates, and one for recruiters. */
public final class Recruiting {

    private static final Job ENGINEER =
            Job.of("engineer", "Engineer", "Example Ltd", Question.of("why", "Why this job?"));

    private Recruiting() {}

    public static void main(String[] args) throws LifecycleException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:recruiting;DB_CLOSE_DELAY=-1");
        start(8080, edge(database)).getServer().await();
    }

    static InterviewEdge edge(DataSource database) {
        JdbcSchema.migrate(database);
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(ENGINEER).filter(job -> job.id().equals(id)))
                .links(LinkTemplate.of("http://localhost:8080/interview/{token}"))
                .store(new JdbcSessionStore(database))
                .build();
    }

    static Tomcat start(int port, InterviewEdge edge) throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "localhost"); // there is no login yet
        Context context = tomcat.addContext("", null);
        CandidatePages pages = CandidatePages.builder(edge).build();
        Tomcat.addServlet(context, "candidates", new CandidatePagesServlet(pages));
        context.addServletMapping("/interview/*", "candidates");
        Tomcat.addServlet(context, "recruiters", new RecruiterServlet(edge));
        context.addServletMapping("/interviews", "recruiters");
        tomcat.start();
        return tomcat;
    }
}
