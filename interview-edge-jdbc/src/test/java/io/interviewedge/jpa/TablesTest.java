package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.interviewedge.jdbc.HostDatabase;
import io.interviewedge.jdbc.JdbcSchema;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.jdbc.TableNames;
import io.interviewedge.session.InterviewSession;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mapping and the tables that the migrations make. */
class TablesTest {

    @ParameterizedTest
    @EnumSource
    void aHostThatHasHibernateValidateTheTablesCanStart(HostDatabase database) {
        PersistenceConfiguration configuration = Provider.withEntities(
                Provider.configuration(database.dataSource()).property("hibernate.hbm2ddl.auto", "validate"));

        assertThatCode(() -> Provider.HIBERNATE.factory(configuration).close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void theStoreMakesNoTable(Provider provider) throws SQLException {
        DataSource dataSource = HostDatabase.H2.dataSource();
        Set<String> before = tables(dataSource);

        try (EntityManagerFactory factory = provider.factory(dataSource)) {
            new JpaSessionStore(factory).create(Samples.invite(Samples.session()));
        }

        assertThat(tables(dataSource)).isEqualTo(before).isNotEmpty();
    }

    /** In another schema, under another prefix: the mapping file is in the test's resources. */
    @ParameterizedTest
    @EnumSource
    void aHostWithNamesOfItsOwnSaysSoInAMappingFile(Provider provider) throws SQLException {
        DataSource dataSource = HostDatabase.H2.dataSource();
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().execute("create schema hr");
        }
        TableNames names = new TableNames("hr", "hiring_");
        JdbcSchema.migrate(dataSource, names);
        InterviewSession session = Samples.session();

        try (EntityManagerFactory factory = provider.factory(Provider.withEntities(Provider.configuration(dataSource))
                .mappingFile("io/interviewedge/jpa/other-names.xml"))) {
            JpaSessionStore store = new JpaSessionStore(factory);
            store.create(Samples.invite(session));
            store.changeStatus(Samples.start(session)).orElseThrow();
            store.saveAnswer(Samples.answer(session, "Because", 0)).orElseThrow();
        }

        assertThat(JdbcSessionStore.builder(dataSource)
                        .names(names)
                        .build()
                        .findByToken(session.token())
                        .orElseThrow()
                        .answers())
                .containsKey("why");
        assertThat(new JdbcSessionStore(dataSource).findByToken(session.token()))
                .as("under the standard names there is nothing")
                .isEmpty();
    }

    private static Set<String> tables(DataSource dataSource) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
