package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever other schemas there are: {@code migrate} and {@code verify} look where the statements look. */
class SchemaPlaceTest {

    /** An underscore in a pattern stands for any character. */
    @ParameterizedTest
    @EnumSource
    void aSchemaIsNotTakenForAnotherThatItsNameMatchesAsAPattern(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        String suffix = UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        TableNames like = TableNames.standard().inSchema("t11" + suffix);
        TableNames names = TableNames.standard().inSchema("t_1" + suffix);
        TestDatabase.run(dataSource, "create schema " + like.schema());
        TestDatabase.run(dataSource, "create schema " + names.schema());
        JdbcSchema.migrate(dataSource, like);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource, names))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the tables of Interview Edge are not there");

        JdbcSchema.migrate(dataSource, names);
        JdbcSchema.verify(dataSource, names);
        TestDatabase.run(dataSource, "alter table " + names.schema() + ".interview_answer drop column revision");
        assertThatThrownBy(() -> JdbcSchema.verify(dataSource, names))
                .hasMessageContaining("column interview_answer.revision is missing");
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsNotTakenForAnotherThatItsNameMatchesAsAPattern(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        JdbcSchema.migrate(dataSource, TableNames.standard().withPrefix("ta1b"));
        TableNames names = TableNames.standard().withPrefix("ta_b");

        JdbcSchema.migrate(dataSource, names);

        JdbcSchema.verify(dataSource, names);
        InterviewSession session = Samples.session();
        JdbcSessionStore store =
                JdbcSessionStore.builder(dataSource).names(names).build();
        assertThat(store.create(Samples.invite(session))).isEqualTo(session);
    }

    @Test
    void tablesFurtherDownTheSearchPathAreFoundAndNotHiddenBehindEmptyOnes() throws SQLException {
        DataSource makers = TestDatabase.POSTGRESQL.withTablesOfItsOwn();
        String shared = currentSchema(makers);
        InterviewSession session = Samples.session();
        new JdbcSessionStore(makers).create(Samples.invite(session));
        String own = "u" + UUID.randomUUID().toString().substring(0, 8);
        TestDatabase.run(makers, "create schema " + own);
        PGSimpleDataSource users = PostgresAccounts.copy(makers);
        users.setCurrentSchema(own + "," + shared);

        JdbcSchema.verify(users);
        JdbcSchema.migrate(users);

        assertThat(new JdbcSessionStore(users).findByToken(session.token())).isPresent();
        TestDatabase.run(makers, "alter table interview_answer drop column revision");
        assertThatThrownBy(() -> JdbcSchema.verify(users))
                .hasMessageContaining("column interview_answer.revision is missing");
    }

    @Test
    void tablesOnTheSearchPathOfH2AreFound() throws SQLException {
        JdbcDataSource dataSource = h2("");
        TestDatabase.run(dataSource, "create schema elsewhere");
        JdbcSchema.migrate(dataSource, TableNames.standard().inSchema("elsewhere"));
        dataSource.setURL(dataSource.getURL() + ";INIT=SET SCHEMA_SEARCH_PATH PUBLIC\\,ELSEWHERE");

        JdbcSchema.verify(dataSource);
        JdbcSchema.migrate(dataSource);

        assertThat(new JdbcSessionStore(dataSource).unrelayed(null, 1)).isEmpty();
        TestDatabase.run(dataSource, "alter table elsewhere.interview_answer drop column revision");
        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .hasMessageContaining("column interview_answer.revision is missing");
    }

    @Test
    void withoutASchemaThatIsThereNoTablesAreFound() {
        PGSimpleDataSource nowhere = PostgresAccounts.copy(TestDatabase.POSTGRESQL.withTables());
        nowhere.setCurrentSchema("not_there");

        assertThatThrownBy(() -> JdbcSchema.verify(nowhere))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the tables of Interview Edge are not there");
    }

    /** The case in which names are kept is the database's to say. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "DATABASE_TO_UPPER=FALSE",
                "DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "MODE=PostgreSQL"
            })
    void theCaseOfNamesIsAskedOfTheDatabase(String mode) throws SQLException {
        DataSource dataSource = h2(mode);

        JdbcSchema.migrate(dataSource);

        JdbcSchema.verify(dataSource);
        TestDatabase.run(dataSource, "insert into interview_schema_version (version) values (3)");
        TestDatabase.run(dataSource, "alter table interview_answer drop column revision");
        for (Runnable start :
                new Runnable[] {() -> JdbcSchema.verify(dataSource), () -> JdbcSchema.migrate(dataSource)}) {
            assertThatThrownBy(start::run).hasMessageContaining("which a newer Interview Edge made");
        }
    }

    /** Drivers of MariaDB and MySQL can be told to call a database a schema. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDatabaseMayBeCalledASchema(boolean byTheDriverOfMySql) throws SQLException {
        DataSource plain = TestDatabase.MARIADB.withTablesOfItsOwn();
        DataSource dataSource;
        if (byTheDriverOfMySql) {
            MysqlDataSource mySql = (MysqlDataSource) SettingsTest.byTheDriverOfMySql(plain);
            mySql.setUrl(mySql.getUrl() + "&databaseTerm=SCHEMA");
            dataSource = mySql;
        } else {
            dataSource = new MariaDbDataSource(((MariaDbDataSource) plain).getUrl() + "&useCatalogTerm=SCHEMA");
            ((MariaDbDataSource) dataSource).setUser("root");
            ((MariaDbDataSource) dataSource).setPassword("");
        }

        JdbcSchema.verify(dataSource);
        JdbcSchema.migrate(dataSource);

        TestDatabase.run(plain, "alter table interview_answer drop column revision");
        assertThatThrownBy(() -> JdbcSchema.verify(dataSource))
                .hasMessageContaining("column interview_answer.revision is missing");
    }

    private static JdbcDataSource h2(String settings) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + settings);
        return dataSource;
    }

    private static String currentSchema(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getSchema();
        }
    }
}
