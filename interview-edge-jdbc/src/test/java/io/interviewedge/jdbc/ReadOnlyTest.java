package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.error.StoreException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A database that takes no writes, whoever said so: it is read as ever, and what cannot be written is refused whole.
 */
@Tag("server")
class ReadOnlyTest {

    @ParameterizedTest
    @EnumSource
    void itIsReadAsEverAndEveryWriteIsRefusedWholeUntilItTakesThemAgain(ReadOnlyWay way) throws SQLException {
        DataSource writable = way.database().withTables();
        EveryWrite everything = new EveryWrite(new JdbcSessionStore(writable));
        Tally before = Tally.of(writable);
        DataSource readOnly = way.begin(writable);
        SpyDataSource spy = new SpyDataSource(readOnly);
        JdbcSessionStore store;
        try {
            store = new JdbcSessionStore(spy.dataSource());

            everything.assertEveryReadWorks(store);
            for (EveryWrite.Write write : EveryWrite.Write.values()) {
                Throwable refused = catchThrowable(() -> everything.happens(write, store));

                assertThat(refused)
                        .as(write.name())
                        .isInstanceOf(StoreException.class)
                        .hasMessage("could not " + write.action() + way.told());
                everything.assertTellsNoValue(refused);
                assertThat(spy.open()).as("connections not given back").isZero();
            }
            everything.assertEveryReadWorks(store);
        } finally {
            way.end(writable, readOnly);
        }

        assertThat(Tally.of(writable)).isEqualTo(before);
        for (EveryWrite.Write write : EveryWrite.Write.values()) {
            assertThat(everything.happens(write, store)).as(write.name()).isTrue();
        }
        Tally.of(writable).assertEventsAgreeWithRows();
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaThatIsAsItShouldBeIsVerifiedAndNeedsNoMigration(ReadOnlyWay way) throws SQLException {
        DataSource writable = way.database().withTables();
        DataSource readOnly = way.begin(writable);
        try {
            JdbcSchema.verify(readOnly);
            JdbcSchema.migrate(readOnly);
        } finally {
            way.end(writable, readOnly);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatCannotBeMadeAreToldWithTheReason(ReadOnlyWay way) throws SQLException {
        DataSource writable = way.database().empty();
        DataSource readOnly = way.begin(writable);
        SpyDataSource spy = new SpyDataSource(readOnly);
        try {
            assertThatThrownBy(() -> JdbcSchema.migrate(spy.dataSource()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("could not migrate the schema" + way.told());
            assertThatThrownBy(() -> JdbcSchema.verify(spy.dataSource()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("the tables of Interview Edge are not there");
            assertThat(spy.open()).isZero();
            assertThat(spy.calls())
                    .as("tried once")
                    .filteredOn("rollback"::equals)
                    .hasSizeLessThan(2);
        } finally {
            way.end(writable, readOnly);
        }

        JdbcSchema.migrate(writable);
        JdbcSchema.verify(writable);
    }
}
