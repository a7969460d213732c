package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** How much there is of everything that a write can add to or raise. */
record Tally(Map<String, Long> counts) {

    private static final List<String> COUNTED = List.of(
            "count(*) from interview_script",
            "count(*) from interview_question",
            "count(*) from interview_session",
            "count(started_at) from interview_session",
            "count(completed_at) from interview_session",
            "coalesce(sum(version), 0) from interview_session",
            "count(*) from interview_answer",
            "coalesce(sum(revision), 0) from interview_answer",
            "count(*) from interview_analysis",
            "count(finished_at) from interview_analysis",
            "count(*) from interview_event",
            "count(relayed_at) from interview_event");

    static Tally of(DataSource dataSource) throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select " + String.join("), (select ", COUNTED) + ")")) {
            row.next();
            for (String each : COUNTED) {
                counts.put(each, row.getLong(counts.size() + 1));
            }
        }
        return new Tally(counts);
    }

    /** What came to it since. */
    Tally since(Tally before) {
        Map<String, Long> more = new LinkedHashMap<>();
        counts.forEach((what, number) -> more.put(what, number - before.counts.get(what)));
        return new Tally(more);
    }

    /** The same, but for what is counted in these tables. */
    Tally without(String... tables) {
        Map<String, Long> rest = new LinkedHashMap<>(counts);
        rest.keySet().removeIf(each -> Arrays.stream(tables).anyMatch(each::endsWith));
        return new Tally(rest);
    }

    boolean isNothing() {
        return counts.values().stream().allMatch(number -> number == 0);
    }

    /** One event for each session's invite, and one for each rise of its version. */
    void assertEventsAgreeWithRows() {
        assertThat(counts.get("count(*) from interview_event"))
                .isEqualTo(counts.get("count(*) from interview_session")
                        + counts.get("coalesce(sum(version), 0) from interview_session"));
    }
}
