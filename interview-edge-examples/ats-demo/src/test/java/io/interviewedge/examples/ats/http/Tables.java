package io.interviewedge.examples.ats.http;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of a running demo, which one test after another finds empty. */
public final class Tables {

    /** In the order in which rows refer to each other. Scripts stay: they never change. */
    private static final List<String> NAMES = List.of(
            "interview_analysis_observation",
            "interview_analysis_trait",
            "interview_analysis",
            "interview_answer",
            "interview_session",
            "interview_event",
            "submission_notice");

    private Tables() {}

    /** Locks the sessions first, as whoever saves an answer does: a page of the last test may still be saving one. */
    public static void empty(ApplicationContext demo) {
        JdbcTemplate database = demo.getBean(JdbcTemplate.class);
        new TransactionTemplate(demo.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            database.update("update interview_session set version = version");
            NAMES.forEach(table -> database.update("delete from " + table));
        });
    }
}
