package io.interviewedge.jpa;

import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;

/** The conditions of a query on a session {@code s}, each a constant text with its values beside it. */
final class SessionFilter {

    private final StringBuilder conditions = new StringBuilder("s.tenant = :tenant");
    private final Map<String, Object> values = new HashMap<>();

    /** The tenant's sessions, with the query's job and candidate. */
    SessionFilter(TenantId tenant, SessionQuery query) {
        values.put("tenant", tenant.value());
        String jobId = query.jobId();
        if (jobId != null) {
            and("s.jobId = :job", "job", jobId);
        }
        String emailKey = query.emailKey();
        if (emailKey != null) {
            and("s.candidateEmailKey = :email", "email", emailKey);
        }
        String text = query.searchText();
        if (text != null) {
            and("s.candidateSearch like :text escape '!'", "text", "%" + escaped(text) + "%");
        }
    }

    /** Narrows it down to the query's status and place. */
    SessionFilter page(SessionQuery query) {
        SessionStatus status = query.status();
        if (status != null) {
            and("s.status = :status", "status", status.id());
        }
        SessionCursor after = query.after();
        if (after != null) {
            and("s.createdAt <= :time", "time", after.createdAt().toEpochMilli());
            and("(s.createdAt < :time or s.id < :id)", "id", after.id());
        }
        return this;
    }

    private void and(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
    }

    /** A backslash would mean different things to different databases and their settings; an exclamation mark does not. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
