package io.interviewedge.jdbc;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a query, each a constant text with its values beside it. Only those that are asked for become part of
 * the statement, so that the database plans for exactly them and finds the index that serves them.
 */
final class SessionFilter {

    private final StringBuilder conditions = new StringBuilder("s.tenant_id = ?");
    private final List<Object> values = new ArrayList<>();
    private String constantColumns = "s.tenant_id";

    /** The tenant's sessions, with the query's job and candidate. */
    SessionFilter(TenantId tenant, SessionQuery query) {
        values.add(tenant.value());
        String jobId = query.jobId();
        if (jobId != null) {
            and("s.job_id = ?", jobId);
            constantColumns = "s.tenant_id, s.job_id";
        }
        String emailKey = query.emailKey();
        if (emailKey != null) {
            and("s.candidate_email_key = ?", emailKey);
            constantColumns = "s.tenant_id, s.candidate_email_key";
        }
        String text = query.searchText();
        if (text != null) {
            and("s.candidate_search like ? escape '!'", "%" + escaped(text) + "%");
        }
    }

    /** Narrows it down to the query's status and place. */
    SessionFilter page(SessionQuery query) {
        SessionStatus status = query.status();
        if (status != null) {
            and("s.status = ?", status.id());
            // One candidate's sessions are few: their index serves better than any status's.
            if (query.emailKey() == null) {
                constantColumns = query.jobId() == null ? "s.tenant_id, s.status" : "s.tenant_id, s.job_id, s.status";
            }
        }
        SessionCursor after = query.after();
        if (after != null) {
            // The same as (created_at, id) < (?, ?), for which MariaDB finds no place in an index.
            and("s.created_at <= ?", after.createdAt());
            and("(s.created_at < ? or s.id < ?)", after.createdAt(), after.id());
        }
        return this;
    }

    private void and(String condition, Object... conditionValues) {
        conditions.append("\n  and ").append(condition);
        values.addAll(List.of(conditionValues));
    }

    /** A backslash would mean different things to different databases and their settings; an exclamation mark does not. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String conditions() {
        return conditions.toString();
    }

    /**
     * The leading columns of the index that serves these conditions, all of them constant. To sort by them too changes
     * nothing but tells H2 that the index has the rows in order.
     */
    String constantColumns() {
        return constantColumns;
    }

    Object[] values() {
        return values.toArray();
    }

    Object[] valuesAnd(Object last) {
        List<Object> all = new ArrayList<>(values);
        all.add(last);
        return all.toArray();
    }
}
