package io.interviewedge.examples.ats.bulk;

import io.interviewedge.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who has a link already, so that the preview can say so. It asks the library's table, which is in this application's database,
 * for a thousand candidates at a time. Between the preview and the invite somebody else may be faster: then the external id decides.
 */
@Component
class EarlierInvites {

    private static final int PART = 1_000;
    private static final String SELECT = """
            select id, external_id, candidate_email_key, expires_at, revoked_at from interview_session
            where tenant_id = :tenant and job_id = :job and\s""";

    /** A file is uploaded again after its links have died a few times, not thousands of times. */
    private static final int MAX_GENERATIONS = 50;

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    EarlierInvites(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Earlier(UUID sessionId, @Nullable String externalId, String emailKey, boolean works) {}

    /** The same rows, of which those are marked whose candidates were invited before. */
    List<Row> mark(List<Row> rows) {
        List<Row> marked = new ArrayList<>(markOnce(rows));
        List<Integer> renewed = renewed(rows, marked);
        // Who got another id may have been invited by that one before.
        for (int i = 1; i < MAX_GENERATIONS && !renewed.isEmpty(); i++) {
            List<Row> asked = renewed.stream().map(marked::get).toList();
            List<Row> answered = markOnce(asked);
            for (int at = 0; at < answered.size(); at++) {
                marked.set(renewed.get(at), answered.get(at));
            }
            renewed = renewed(asked, answered).stream().map(renewed::get).toList();
        }
        return marked;
    }

    /** Where somebody got another id. */
    private static List<Integer> renewed(List<Row> before, List<Row> after) {
        return IntStream.range(0, after.size())
                .filter(i -> after.get(i).identity() != null
                        && !Objects.equals(
                                before.get(i).identity(), after.get(i).identity()))
                .boxed()
                .toList();
    }

    private List<Row> markOnce(List<Row> rows) {
        Map<String, List<Identity>> jobs =
                rows.stream().map(Row::identity).filter(Objects::nonNull).collect(Collectors.groupingBy(Identity::job));
        Map<String, Map<String, Earlier>> byId = new HashMap<>();
        Map<String, Map<String, Earlier>> byAddress = new HashMap<>();
        jobs.forEach((job, identities) -> {
            byId.put(
                    job,
                    find(
                            job,
                            "external_id in (:values)",
                            values(identities, Identity::externalId),
                            earlier -> Objects.requireNonNull(earlier.externalId())));
            // Who has no working link any more may be invited again.
            byAddress.put(
                    job,
                    find(
                            job,
                            "candidate_email_key in (:values) and revoked_at is null"
                                    + " and (expires_at is null or expires_at > :now) order by created_at desc",
                            values(identities, Identity::emailKey),
                            Earlier::emailKey));
        });
        return rows.stream().map(row -> mark(row, byId, byAddress)).toList();
    }

    private static Row mark(
            Row row, Map<String, Map<String, Earlier>> byId, Map<String, Map<String, Earlier>> byAddress) {
        Identity identity = row.identity();
        if (identity == null) {
            return row;
        }
        Earlier same = byId.getOrDefault(identity.job(), Map.of()).get(identity.externalId());
        if (same != null && !same.emailKey().equals(identity.emailKey())) {
            return row.refused("The external id is another candidate's, who was invited to this job before."
                    + " Write one of its own, or leave the cell empty.");
        }
        if (same != null && !same.works()) {
            return identity.ownId()
                    ? row.refused("The external id is that of an earlier invite whose link no longer works."
                            + " Write another one, or leave the cell empty.")
                    : row.renewed(identity.after(same.sessionId()));
        }
        if (same == null && !identity.ownId()) {
            same = byAddress.getOrDefault(identity.job(), Map.of()).get(identity.emailKey());
        }
        return same == null ? row : row.invitedBefore(same.sessionId());
    }

    private static List<String> values(List<Identity> identities, Function<Identity, String> value) {
        return identities.stream().map(value).toList();
    }

    private Earlier read(ResultSet row, int number) throws SQLException {
        long expiresAt = row.getLong("expires_at");
        boolean expired = !row.wasNull() && expiresAt <= clock.millis();
        row.getLong("revoked_at");
        boolean works = row.wasNull() && !expired;
        return new Earlier(
                row.getObject("id", UUID.class),
                row.getString("external_id"),
                row.getString("candidate_email_key"),
                works);
    }

    private Map<String, Earlier> find(
            String job, String condition, List<String> values, Function<Earlier, String> key) {
        Map<String, Earlier> found = new HashMap<>();
        for (int from = 0; from < values.size(); from += PART) {
            jdbc.sql(SELECT + condition)
                    .param("tenant", TenantId.SINGLE.value())
                    .param("job", job)
                    .param("values", values.subList(from, Math.min(from + PART, values.size())))
                    .param("now", clock.millis())
                    .query(this::read)
                    .list()
                    .forEach(earlier -> found.putIfAbsent(key.apply(earlier), earlier));
        }
        return found;
    }
}
