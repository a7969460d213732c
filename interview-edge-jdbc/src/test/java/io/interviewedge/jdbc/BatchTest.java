package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is acknowledged is stored, whatever a driver says of its batches. */
class BatchTest {

    /** As the bulk execution of MariaDB's driver does when a cluster has ended the transaction. */
    @Test
    void onMariaDbNothingIsLeftToABatchThatKeepsSilent() {
        JdbcSessionStore store = new JdbcSessionStore(spoiled(
                TestDatabase.MARIADB.withTables(), "executeBatch", new int[] {PreparedStatement.SUCCESS_NO_INFO}));
        List<NewSession> many = many();

        List<InterviewSession> told = store.createAll(many);

        assertThat(told)
                .hasSize(many.size())
                .allSatisfy(each -> assertThat(store.findByToken(each.token())).isPresent());
        assertThat(store.findScript(Samples.SCRIPT.id())).contains(Samples.SCRIPT);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_IN_MEMORY", "MARIADB"})
    void rowsThatTheDatabaseDidNotInsertAreNotAcknowledged(TestDatabase database) {
        String method = database == TestDatabase.MARIADB ? "executeUpdate" : "executeBatch";
        Object nothing = database == TestDatabase.MARIADB ? (Object) 0 : new int[7];
        DataSource dataSource = database.withTables();
        JdbcSessionStore real = new JdbcSessionStore(dataSource);
        real.create(Samples.invite(Samples.session()));
        JdbcSessionStore store = new JdbcSessionStore(spoiled(dataSource, method, nothing));

        assertThatThrownBy(() -> store.createAll(many()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the database says that it inserted 0");
        assertThat(real.unrelayed(null, 100)).hasSize(1);
    }

    private static List<NewSession> many() {
        return Stream.generate(() -> Samples.invite(Samples.session())).limit(7).toList();
    }

    /** Where that method of a statement does nothing and gives this. */
    private static DataSource spoiled(DataSource real, String name, Object result) {
        return SpyDataSource.proxy(DataSource.class, (method, arguments) -> {
            Object connection = SpyDataSource.invoke(real, method, arguments);
            return connection instanceof Connection its ? spoiled(its, name, result) : connection;
        });
    }

    private static Connection spoiled(Connection real, String name, Object result) {
        return SpyDataSource.proxy(Connection.class, (Method method, Object[] arguments) -> {
            Object made = SpyDataSource.invoke(real, method, arguments);
            return made instanceof PreparedStatement statement
                    ? SpyDataSource.proxy(
                            PreparedStatement.class,
                            (m, a) -> m.getName().equals(name) ? result : SpyDataSource.invoke(statement, m, a))
                    : made;
        });
    }
}
