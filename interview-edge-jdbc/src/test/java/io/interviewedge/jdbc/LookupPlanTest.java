package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.HistoryQuery;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionEventType;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is looked up by a key is found by an index, however many rows there are; and the log is read in the order of
 * one.
 */
@Tag("server")
class LookupPlanTest {

    @ParameterizedTest
    @EnumSource
    void aLinkIsOpenedByTheTokensIndex(TestDatabase database) throws SQLException {
        InterviewSession session = FilledTables.SESSION;
        assertPlan(
                database,
                store -> store.findByToken(session.token()),
                "interview_session_token_uk",
                session.token().value());
    }

    @ParameterizedTest
    @EnumSource
    void aHistoryIsReadByTheLogsKey(TestDatabase database) throws SQLException {
        InterviewSession session = FilledTables.SESSION;
        assertPlan(
                database,
                store -> store.history(TenantId.SINGLE, session.id(), HistoryQuery.all()),
                primaryKeyOf("interview_event", database),
                session.id(),
                TenantId.SINGLE.value(),
                -1L,
                HistoryQuery.MAX_LIMIT);
    }

    @ParameterizedTest
    @EnumSource
    void theEventsOfSomeTypesAreReadByTheLogsKeyToo(TestDatabase database) throws SQLException {
        InterviewSession session = FilledTables.SESSION;
        List<Object> values = new ArrayList<>(List.of(session.id(), TenantId.SINGLE.value(), -1L));
        values.addAll(Collections.nCopies(HistoryQuery.MAX_TYPES, SessionEventType.INVITED.id()));
        values.add(HistoryQuery.MAX_LIMIT);
        assertPlan(
                database,
                store -> store.history(
                        TenantId.SINGLE, session.id(), HistoryQuery.all().types(Set.of(SessionEventType.INVITED))),
                primaryKeyOf("interview_event", database),
                values.toArray());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotRelayedIsReadInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        assertPlan(database, store -> store.unrelayed(null, 100), "interview_event_unrelayed_ix", 100);
    }

    @ParameterizedTest
    @EnumSource
    void theNextPageOfTheLogIsReadInTheOrderOfItsIndex(TestDatabase database) throws SQLException {
        InterviewSession session = FilledTables.SESSION;
        SessionEvent last = Samples.invite(session).event().of(session, Samples.NOON);
        assertPlan(
                database,
                store -> store.unrelayed(last, 100),
                "interview_event_unrelayed_ix",
                session.id(),
                session.id(),
                0L,
                100);
    }

    private static void assertPlan(
            TestDatabase database, Consumer<JdbcSessionStore> use, String index, Object... values) throws SQLException {
        try (Connection connection = FilledTables.of(database).getConnection()) {
            SpyDataSource spy = new SpyDataSource(SpyDataSource.alwaysThis(connection));
            use.accept(new JdbcSessionStore(spy.dataSource()));

            String explain = "explain " + spy.calls().get(0);
            String plan = String.join("\n", PlainSql.all(connection, explain, ListPlanTest::row, values));

            assertThat(plan)
                    .containsIgnoringCase(index)
                    .doesNotContain("filesort", "Seq Scan on interview_event", "tableScan");
        }
    }

    private static String primaryKeyOf(String table, TestDatabase database) {
        return switch (database) {
            case POSTGRESQL -> table + "_pk";
            case MARIADB -> "PRIMARY";
            default -> "PRIMARY_KEY";
        };
    }
}
