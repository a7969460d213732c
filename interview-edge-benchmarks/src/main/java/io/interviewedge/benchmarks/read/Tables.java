package io.interviewedge.benchmarks.read;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Tables of one size, and what is needed to read from all over them.
 *
 * @param tokens of sessions that are in no order
 */
record Tables(String name, HikariDataSource pool, InterviewEdge edge, List<InviteToken> tokens, Instant middle)
        implements AutoCloseable {

    private static final int TOKENS = 5_000;

    /** Half of the rarest, which is what the middle leaves of them. */
    private static final int SHORTEST_PAGE = 25;

    Tables {
        tokens = List.copyOf(tokens);
    }

    static Tables filled(Server server, String schema, int sessions) throws SQLException {
        HikariDataSource pool = Server.pool(FilledTables.fill(server, schema, sessions), true);
        List<InviteToken> tokens = Server.text(
                        pool, "select token from interview_session order by md5(token) limit " + TOKENS)
                .lines()
                .map(InviteToken::parse)
                .toList();
        long middle =
                Server.number(pool, "select (min(created_at) + 500 * " + sessions + "::bigint) from interview_session");
        return new Tables(
                Report.count(sessions),
                pool,
                SampleJob.library(new JdbcSessionStore(pool)),
                tokens,
                Instant.ofEpochMilli(middle));
    }

    /** Opens the links one after the other. */
    IntConsumer open() {
        return n -> edge.interviews().view(tokens.get(n % tokens.size()));
    }

    IntConsumer page(SessionQuery query) {
        return n -> {
            if (edge.tracking().find(query).items().size() < SHORTEST_PAGE) {
                throw new IllegalStateException("there are too few for a page");
            }
        };
    }

    /** The same from the middle of all time on. */
    SessionQuery deep(SessionQuery query) {
        return query.after(SessionCursor.of(TenantId.SINGLE, query, middle, new UUID(0, 0)));
    }

    IntConsumer counts() {
        return n -> edge.tracking().counts(SessionQuery.all());
    }

    @Override
    public void close() {
        pool.close();
    }
}
