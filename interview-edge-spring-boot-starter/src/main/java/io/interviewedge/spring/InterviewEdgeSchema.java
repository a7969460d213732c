package io.interviewedge.spring;

import io.interviewedge.error.StoreException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.jdbc.EmbeddedDatabaseConnection;

/** Creates the library's tables, or brings them up to date, before anything looks for them. */
final class InterviewEdgeSchema implements InitializingBean {

    private final InterviewDatabase database;
    private final SchemaProperties properties;

    InterviewEdgeSchema(InterviewDatabase database, SchemaProperties properties) {
        this.database = database;
        this.properties = properties;
    }

    @Override
    public void afterPropertiesSet() {
        boolean wanted = switch (properties.migrate()) {
            case NEVER -> false;
            case ALWAYS -> true;
            case EMBEDDED -> EmbeddedDatabaseConnection.isEmbedded(database.dataSource());
        };
        if (!wanted) {
            return;
        }
        try {
            database.migrate();
        } catch (StoreException failure) {
            throw SetupException.because(
                    failure,
                    "If the database account may not create tables, set interview-edge.schema.migrate=never and run the"
                            + " library's scripts with one that may.");
        }
    }

    /** Refuses tables that are missing or different. */
    void verify() {
        if (!properties.verify()) {
            return;
        }
        try {
            database.verify();
        } catch (StoreException failure) {
            throw SetupException.because(failure, cure());
        }
    }

    private String cure() {
        return properties.migrate() == SchemaProperties.Migrate.ALWAYS
                ? "If the tables are wrong, make them what JdbcSchema.ddl prints."
                : "If the tables are missing or old, set interview-edge.schema.migrate=always, or run the library's"
                        + " scripts with your migration tool (they are in its jar, in io/interviewedge/jdbc).";
    }
}
