package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.event.HistoryQuery;
import io.interviewedge.session.InterviewSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables under another name or in another schema. That the store works there is part of the contract's matrix. */
class TableNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a'b", "a\"b", "a b", "a;drop table x", "Ab", "1a", "ä", "a-b", "a.b", "a`b"})
    void whatIsNoPlainIdentifierIsRefused(String name) {
        assertThatThrownBy(() -> TableNames.standard().withPrefix(name))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("prefix")
                .hasMessageContaining("lower-case letters, digits and underscores");
        assertThatThrownBy(() -> TableNames.standard().inSchema(name)).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijklmnopqrstuvwxyz_abcd"})
    void aPrefixThatLeavesNoRoomForTheLongestNameIsRefused(String name) {
        assertThatThrownBy(() -> TableNames.standard().withPrefix(name))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("use 1 to 30 ");
    }

    @Test
    void aPlaceholderThatNamesNoTableIsRefused() {
        assertThatThrownBy(() -> TableNames.standard().in("select * from ${sesion}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("${sesion} names no table")
                .hasMessageContaining("session");
    }

    @Test
    void placeholdersHaveTheSchemaWhereATableIsNamedAndOnlyThere() {
        TableNames names = TableNames.standard().inSchema("hr").withPrefix("hiring_");

        assertThat(names.in("create index ${prefix}session_ix on ${session} (id)"))
                .isEqualTo("create index hiring_session_ix on hr.hiring_session (id)");
    }

    @ParameterizedTest
    @EnumSource
    void everyTableViewIndexAndConstraintTakesTheLongestPrefix(TestDatabase database) throws SQLException {
        String prefix = "p" + "x".repeat(TableNames.MAX_PREFIX_LENGTH - 2) + "_";
        DataSource dataSource = database.empty();
        TableNames names = TableNames.standard().withPrefix(prefix);

        JdbcSchema.migrate(dataSource, names);

        JdbcSchema.verify(dataSource, names);
        assertThat(objects(dataSource, database))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.toLowerCase(Locale.ROOT)).startsWith(prefix));
    }

    @ParameterizedTest
    @EnumSource
    void twoSetsOfTablesInOneSchemaKnowNothingOfEachOther(TestDatabase database) {
        DataSource dataSource = database.withTablesOfItsOwn();
        TableNames others = TableNames.standard().withPrefix("other_");
        JdbcSchema.migrate(dataSource, others);
        JdbcSessionStore standard = new JdbcSessionStore(dataSource);
        JdbcSessionStore other =
                JdbcSessionStore.builder(dataSource).names(others).build();
        InterviewSession session = Samples.session();

        other.create(Samples.invite(session));

        assertThat(other.findByToken(session.token())).isPresent();
        assertThat(standard.findByToken(session.token())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaThatNoConnectionIsInHoldsEverything(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        String schema = "elsewhere" + UUID.randomUUID().toString().substring(0, 8);
        TestDatabase.run(dataSource, "create schema " + schema);
        TableNames names = TableNames.standard().inSchema(schema);

        JdbcSchema.migrate(dataSource, names);

        JdbcSchema.verify(dataSource, names);
        assertThat(objects(dataSource, database)).as("where the connection is").isEmpty();
        JdbcSessionStore store =
                JdbcSessionStore.builder(dataSource).names(names).build();
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        assertThat(store.changeStatus(Samples.start(session))).isPresent();
        assertThat(store.saveAnswer(Samples.answer(session, "Because", 0))).isPresent();
        assertThat(store.changeStatus(Samples.submit(session))).isPresent();
        assertThat(store.history(session.tenant(), session.id(), HistoryQuery.all()))
                .hasSize(4);
    }

    private static List<String> objects(DataSource dataSource, TestDatabase database) throws SQLException {
        String here = database == TestDatabase.MARIADB ? "database()" : "current_schema";
        String indexes = switch (database) {
            case POSTGRESQL -> "select indexname from pg_indexes where schemaname = current_schema";
            case MARIADB ->
                "select index_name from information_schema.statistics where table_schema = database()"
                        + " and index_name <> 'PRIMARY'";
            default ->
                "select index_name from information_schema.indexes where table_schema = current_schema"
                        + " and index_name not like 'PRIMARY!_KEY!_%' escape '!'";
        };
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables where table_schema = %s
                        union all
                        select constraint_name from information_schema.table_constraints
                        where table_schema = %s and constraint_name <> 'PRIMARY'
                          and constraint_name not like '%%not!_null%%' escape '!'
                        union all
                        %s""".formatted(here, here, indexes))) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
