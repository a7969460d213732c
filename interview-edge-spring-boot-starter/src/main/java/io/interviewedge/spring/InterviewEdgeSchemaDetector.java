package io.interviewedge.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/**
 * Lets everything that needs tables wait for the library's: after Flyway and Liquibase, which expect to find an empty
 * schema at their first run, and before scripts of the application, which may refer to them, and JPA.
 */
final class InterviewEdgeSchemaDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    private static final int AFTER_FLYWAY = 1000;

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(InterviewEdgeSchema.class);
    }

    @Override
    public int getOrder() {
        return AFTER_FLYWAY;
    }
}
