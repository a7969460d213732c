package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.jdbc.dialect.H2Dialect;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Values take the places of their names. */
class SqlTest {

    @Test
    void oneValueStandsWhereverItsNameStands() throws SQLException {
        Sql sql = new Sql("select :a || :b || :a", new H2Dialect());

        assertThat(read(sql.with("b", "-").with("a", "x"))).isEqualTo("x-x");
    }

    @Test
    void whatFollowsTwoColonsIsAType() {
        assertThat(new Sql("select :a::bigint", new PostgreSqlDialect()).text()).isEqualTo("select ?::bigint");
    }

    @Test
    void aValueMayBeNull() throws SQLException {
        Sql sql = new Sql("select coalesce(cast(:a as bigint), 7)", new H2Dialect());

        assertThat(read(sql.with("a", (Instant) null))).isEqualTo("7");
    }

    @Test
    void aNameThatTheStatementDoesNotHaveIsRefused() {
        Sql sql = new Sql("select :a", new H2Dialect());

        assertThatThrownBy(() -> sql.with("b", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value is called :b in: select ?");
    }

    @Test
    void aStatementIsNotRunWithoutOneOfItsValues() {
        Sql sql = new Sql("select :a, :b", new H2Dialect());

        assertThatThrownBy(() -> read(sql.with("a", "x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no value for :b in: select ?, ?");
    }

    private static String read(Sql.Call call) throws SQLException {
        try (Connection connection = TestDatabase.H2_IN_MEMORY.empty().getConnection()) {
            return call.one(connection, row -> row.getString(1)).orElseThrow();
        }
    }
}
