package io.interviewedge.jdbc;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which conditions a query has, and their values. Only those that are asked for are in a statement, so that the database plans for
 * exactly them and finds the index that serves them.
 */
final class SessionFilter {

    /** Each with its text, in the order in which they stand in a statement. */
    enum Condition {
        JOB("s.job_id = ?"),
        EMAIL("s.candidate_email_key = ?"),
        TEXT("s.candidate_search like ? escape '!'"),
        STATUS("s.status = ?"),

        /** The same as {@code (created_at, id) < (?, ?)}, for which MariaDB finds no place in an index. */
        AFTER("s.created_at <= ? and (s.created_at < ? or s.id < ?)");

        private final String text;

        Condition(String text) {
            this.text = text;
        }
    }

    private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    private final List<Object> values = new ArrayList<>();

    /** The tenant's sessions, with the query's job and candidate. */
    SessionFilter(TenantId tenant, SessionQuery query) {
        values.add(tenant.value());
        String jobId = query.jobId();
        if (jobId != null) {
            and(Condition.JOB, jobId);
        }
        String emailKey = query.emailKey();
        if (emailKey != null) {
            and(Condition.EMAIL, emailKey);
        }
        String text = query.searchText();
        if (text != null) {
            and(Condition.TEXT, "%" + escaped(text) + "%");
        }
    }

    /** Narrows it down to the query's status and place. */
    SessionFilter page(SessionQuery query) {
        SessionStatus status = query.status();
        if (status != null) {
            and(Condition.STATUS, status.id());
        }
        SessionCursor after = query.after();
        if (after != null) {
            and(Condition.AFTER, after.createdAt(), after.createdAt(), after.id());
        }
        return this;
    }

    private void and(Condition condition, Object... conditionValues) {
        conditions.add(condition);
        values.addAll(List.of(conditionValues));
    }

    /** A backslash would mean different things to different databases and their settings; an exclamation mark does not. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Set<Condition> conditions() {
        return conditions;
    }

    Object[] values() {
        return values.toArray();
    }

    Object[] valuesAnd(Object last) {
        List<Object> all = new ArrayList<>(values);
        all.add(last);
        return all.toArray();
    }

    /** What stands behind "where" in a statement with these conditions. */
    static String text(Set<Condition> conditions) {
        StringBuilder text = new StringBuilder("s.tenant_id = ?");
        for (Condition condition : Condition.values()) {
            if (conditions.contains(condition)) {
                text.append("\n  and ").append(condition.text);
            }
        }
        return text.toString();
    }

    /**
     * The leading columns of the index that serves these conditions, all of them constant. To sort by them too changes nothing but
     * tells H2 that the index has the rows in order.
     */
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
