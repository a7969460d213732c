package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * The row of the table interview_relay. Each change is guarded, and the number of changed rows says whether it
 * happened.
 */
final class RelayRow {

    private static final String CLAIM = """
            update ${relay}
            set holder = :holder, lease_until = :until
            where name = 'events' and lease_until <= :now""";

    private static final String RENEW = """
            update ${relay}
            set lease_until = :until
            where name = 'events' and holder = :holder""";

    private static final String RELEASE = """
            update ${relay}
            set holder = null, lease_until = 0
            where name = 'events' and holder = :holder""";

    private static final String FIND = "select 1 from ${relay} where name = 'events'";

    private final Sql claim;
    private final Sql renew;
    private final Sql release;
    private final Sql find;

    RelayRow(Statements statements) {
        this.claim = statements.sql(CLAIM);
        this.renew = statements.sql(RENEW);
        this.release = statements.sql(RELEASE);
        this.find = statements.sql(FIND);
    }

    boolean claim(Connection connection, UUID holder, Instant now, Instant until) throws SQLException {
        boolean claimed = claim.with("holder", holder)
                        .with("until", until)
                        .with("now", now)
                        .update(connection)
                == 1;
        if (!claimed && !find.call().exists(connection)) {
            throw new StoreException("no relay can run, because the table interview_relay has lost its row;"
                    + " run the script of the tables again, which adds it");
        }
        return claimed;
    }

    boolean renew(Connection connection, UUID holder, Instant until) throws SQLException {
        return renew.with("until", until).with("holder", holder).update(connection) == 1;
    }

    void release(Connection connection, UUID holder) throws SQLException {
        release.with("holder", holder).update(connection);
    }
}
