package io.interviewedge.jdbc;

import static java.util.Objects.requireNonNull;

import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.EnumSet;
import java.util.Set;

/**
 * The conditions of queries. Only those that are asked for are in a statement, so that the database plans for exactly
 * them and finds the index that serves them.
 */
final class SessionFilter {

    /** Each condition with its text, in the order in which they appear in a statement. */
    enum Condition {
        JOB("s.job_id = :job_id"),
        EMAIL("s.candidate_email_key = :email_key"),
        TEXT("s.candidate_search like :text escape '!'"),

        /** As {@link io.interviewedge.session.SessionLifecycle#linkState} has it. */
        USABLE("s.revoked_at is null"
                + " and (s.expires_at is null or s.expires_at > :usable_at or s.status = 'completed')"),
        STATUS("s.status = :status"),

        /** The same as {@code (created_at, id) < (?, ?)}, for which MariaDB finds no place in an index. */
        AFTER("s.created_at <= :after_time and (s.created_at < :after_time or s.id < :after_id)");

        private final String text;

        Condition(String text) {
            this.text = text;
        }
    }

    private SessionFilter() {}

    /** The conditions of a count: the query's job, candidate and link. */
    static Set<Condition> ofCount(SessionQuery query) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (query.jobId() != null) {
            conditions.add(Condition.JOB);
        }
        if (query.emailKey() != null) {
            conditions.add(Condition.EMAIL);
        }
        if (query.searchText() != null) {
            conditions.add(Condition.TEXT);
        }
        if (query.usableAt() != null) {
            conditions.add(Condition.USABLE);
        }
        return conditions;
    }

    /** The conditions of a page: those of a count, plus its status and its place. */
    static Set<Condition> ofPage(SessionQuery query) {
        Set<Condition> conditions = ofCount(query);
        if (query.status() != null) {
            conditions.add(Condition.STATUS);
        }
        if (query.after() != null) {
            conditions.add(Condition.AFTER);
        }
        return conditions;
    }

    /** Gives a statement with these conditions their values. */
    static Sql.Call in(Sql.Call call, Set<Condition> conditions, TenantId tenant, SessionQuery query) {
        call.with("tenant_id", tenant.value());
        for (Condition condition : conditions) {
            switch (condition) {
                case JOB -> call.with("job_id", query.jobId());
                case EMAIL -> call.with("email_key", query.emailKey());
                case TEXT -> call.with("text", "%" + escaped(requireNonNull(query.searchText())) + "%");
                case USABLE -> call.with("usable_at", query.usableAt());
                case STATUS ->
                    call.with("status", requireNonNull(query.status()).id());
                case AFTER -> {
                    SessionCursor after = requireNonNull(query.after());
                    call.with("after_time", after.createdAt()).with("after_id", after.id());
                }
            }
        }
        return call;
    }

    /**
     * A backslash would mean different things to different databases and their settings; an exclamation mark does not.
     */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The text after "where" in a statement with these conditions. */
    static String text(Set<Condition> conditions) {
        StringBuilder text = new StringBuilder("s.tenant_id = :tenant_id");
        for (Condition condition : Condition.values()) {
            if (conditions.contains(condition)) {
                text.append("\n  and ").append(condition.text);
            }
        }
        return text.toString();
    }

    /** The leading columns of the index that serves these conditions, all of them constant. */
    static String constantColumns(Set<Condition> conditions) {
        if (conditions.contains(Condition.EMAIL)) {
            // One candidate's sessions are few: their index serves better than any status's.
            return "s.tenant_id, s.candidate_email_key";
        }
        String job = conditions.contains(Condition.JOB) ? ", s.job_id" : "";
        String status = conditions.contains(Condition.STATUS) ? ", s.status" : "";
        return "s.tenant_id" + job + status;
    }
}
