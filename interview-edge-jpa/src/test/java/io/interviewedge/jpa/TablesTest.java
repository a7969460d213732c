package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.jdbc.TableNames;
import io.interviewedge.session.InterviewSession;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mapping and the tables that the migrations make. */
class TablesTest {

    @ParameterizedTest
    @EnumSource
    void aHostThatHasHibernateValidateTheTablesCanStart(HostDatabase database) throws SQLException {
        DataSource dataSource = database.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute(Application.DDL);
            connection.createStatement().execute(Note.DDL);
        }

        assertThatCode(() -> Unit.HIBERNATE
                        .factory("host", dataSource, Map.of("hibernate.hbm2ddl.auto", "validate"))
                        .close())
                .doesNotThrowAnyException();
    }

    /** In another schema, under another prefix: the mapping file is in the test's resources. */
    @ParameterizedTest
    @EnumSource
    void aHostWithNamesOfItsOwnSaysSoToTheStoreAndInAMappingFile(Unit unit) throws SQLException {
        DataSource dataSource = HostDatabase.H2.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("create schema hr");
        }
        TableNames names = new TableNames("hr", "hiring_");
        JdbcSchema.migrate(dataSource, names);
        InterviewSession session = Samples.session();

        try (EntityManagerFactory factory = unit.factory("other names", dataSource, Map.of());
                EntityManager entities = factory.createEntityManager()) {
            JpaSessionStore.builder(factory).names(names).build().create(Samples.invite(session));

            assertThat(entities.find(SessionEntity.class, session.id()).token()).isEqualTo(session.token());
        }

        assertThat(new JdbcSessionStore(dataSource).findByToken(session.token()))
                .as("under the standard names there is nothing")
                .isEmpty();
    }
}
