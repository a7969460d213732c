package io.interviewedge.examples.cdi;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.sql.SQLException;

/** Stores an application and prints the link of its interview. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws SQLException {
        try (SeContainer beans = beans()) {
            System.out.println(beans.select(Hiring.class).get().apply("Ada", "ada@example.com"));
        }
    }

    static SeContainer beans() {
        return SeContainerInitializer.newInstance().initialize();
    }
}
