package io.interviewedge.examples.servlet;

import org.h2.jdbcx.JdbcDataSource;

/** Start it, open http://localhost:8080/hiring, and invite yourself. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:hiring;DB_CLOSE_DELAY=-1");
        try (Server server = Server.start(8080, Hiring.edge(database, "http://localhost:8080"))) {
            System.out.println("The recruiter's page is " + server.at("/hiring"));
            Thread.currentThread().join();
        }
    }
}
