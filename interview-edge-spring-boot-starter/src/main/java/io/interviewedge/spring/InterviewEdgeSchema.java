package io.interviewedge.spring;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.JdbcSchema;
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
            JdbcSchema.migrate(database.dataSource(), database.names());
        } catch (StoreException | ConfigurationException failure) {
            throw new SetupException(
                    "The tables of Interview Edge could not be created: " + failure.getMessage() + ".",
                    "Let the application's database account create tables, or set interview-edge.schema.migrate=never"
                            + " and run the library's scripts with an account that may.",
                    failure);
        }
    }

    /** Refuses tables that are missing or different. */
    void verify() {
        if (!properties.verify()) {
            return;
        }
        try {
            JdbcSchema.verify(database.dataSource(), database.names());
        } catch (StoreException | ConfigurationException failure) {
            throw new SetupException(failure.getMessage() + ".", cure(), failure);
        }
    }

    private String cure() {
        return properties.migrate() == SchemaProperties.Migrate.ALWAYS
                ? "Make the tables what they should be; JdbcSchema.ddl prints the scripts."
                : "Set interview-edge.schema.migrate=always, or run the library's scripts with your migration tool (they"
                        + " are in its jar, in io/interviewedge/jdbc).";
    }
}
