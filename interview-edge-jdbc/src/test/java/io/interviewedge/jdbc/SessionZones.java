package io.interviewedge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Connections whose session is in a time zone by name, with that zone's daylight saving. */
final class SessionZones {

    /** Between them the zones have daylight saving, and MariaDB has timestamps. */
    private static final Instant FIRST = Instant.parse("1960-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2037-12-01T00:00:00Z");

    private SessionZones() {}

    static Connection connect(TestDatabase database, DataSource dataSource, String zone) throws SQLException {
        Connection connection = dataSource.getConnection();
        if (database == TestDatabase.MARIADB) {
            teach(connection, zone);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    (database == TestDatabase.MARIADB ? "set time_zone = '" : "set time zone '") + zone + "'");
        }
        return connection;
    }

    /** A fresh MariaDB knows no zone by name. It is told what Java knows of this one. */
    private static void teach(Connection connection, String zone) throws SQLException {
        if (!PlainSql.all(connection, "select 1 from mysql.time_zone_name where name = ?", row -> zone, zone)
                .isEmpty()) {
            return;
        }
        PlainSql.update(connection, "insert into mysql.time_zone (use_leap_seconds) values ('N')");
        int id = PlainSql.all(connection, "select max(time_zone_id) from mysql.time_zone", row -> row.getInt(1))
                .get(0);
        ZoneRules rules = ZoneId.of(zone).getRules();
        List<Integer> offsets = new ArrayList<>();
        offsets.add(rules.getOffset(FIRST).getTotalSeconds());
        for (ZoneOffsetTransition next = rules.nextTransition(FIRST);
                next.getInstant().isBefore(LAST);
                next = rules.nextTransition(next.getInstant())) {
            int offset = next.getOffsetAfter().getTotalSeconds();
            if (!offsets.contains(offset)) {
                offsets.add(offset);
            }
            PlainSql.update(
                    connection,
                    "insert into mysql.time_zone_transition values (?, ?, ?)",
                    id,
                    next.toEpochSecond(),
                    offsets.indexOf(offset));
        }
        for (int type = 0; type < offsets.size(); type++) {
            PlainSql.update(
                    connection,
                    "insert into mysql.time_zone_transition_type values (?, ?, ?, 0, '')",
                    id,
                    type,
                    offsets.get(type));
        }
        PlainSql.update(connection, "insert into mysql.time_zone_name values (?, ?)", zone, id);
    }
}
