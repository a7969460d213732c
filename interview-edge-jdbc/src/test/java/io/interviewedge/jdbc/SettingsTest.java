package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Where the tables are, and how connections come, changes nothing: every read and every write works with each. */
class SettingsTest {

    enum Setting {
        H2_IN_A_FILE(TestDatabase.H2_IN_A_FILE, true, TableNames.standard()),
        H2_WITHOUT_AUTO_COMMIT(
                TestDatabase.H2_IN_MEMORY,
                false,
                TableNames.standard().withPrefix("hr_").inSchema("elsewhere")),
        POSTGRESQL_WITHOUT_AUTO_COMMIT(
                TestDatabase.POSTGRESQL, false, TableNames.standard().withPrefix("hr_")),
        POSTGRESQL_IN_ANOTHER_SCHEMA(
                TestDatabase.POSTGRESQL,
                true,
                TableNames.standard().withPrefix("hr_").inSchema("elsewhere")),
        MARIADB_WITHOUT_AUTO_COMMIT(
                TestDatabase.MARIADB,
                false,
                TableNames.standard().withPrefix("hr_").inSchema("elsewhere")),
        MARIADB_BY_THE_DRIVER_OF_MYSQL(TestDatabase.MARIADB, true, TableNames.standard()) {
            @Override
            DataSource dataSource() {
                return byTheDriverOfMySql(super.dataSource());
            }
        };

        private final TestDatabase database;
        private final boolean autoCommit;
        private final TableNames names;

        Setting(TestDatabase database, boolean autoCommit, TableNames names) {
            this.database = database;
            this.autoCommit = autoCommit;
            this.names = names;
        }

        DataSource dataSource() {
            return database.empty();
        }

        private HikariDataSource pool() throws SQLException {
            HikariDataSource pool = TestDatabase.pool(dataSource(), autoCommit);
            if (names.schema() != null) {
                TestDatabase.run(pool, "create schema if not exists " + names.schema());
            }
            return pool;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReadAndEveryWriteWorks(Setting setting) throws SQLException {
        try (StoreOnAPool onAPool = new StoreOnAPool(setting.pool(), setting.names)) {
            JdbcSessionStore store = onAPool.store();
            EveryWrite everything = new EveryWrite(store);

            everything.assertEveryReadWorks(store);
            for (EveryWrite.Write write : EveryWrite.Write.values()) {
                assertThat(everything.happens(write, store)).as(write.name()).isTrue();
            }
        }
    }

    /** To the same place, where it says that it is MySQL. */
    static DataSource byTheDriverOfMySql(DataSource mariaDb) {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(((MariaDbDataSource) mariaDb)
                .getUrl()
                .replaceFirst("^jdbc:mariadb:", "jdbc:mysql:")
                .replaceFirst("\\?.*", "?sslMode=DISABLED"));
        dataSource.setUser("root");
        dataSource.setPassword("");
        return dataSource;
    }
}
