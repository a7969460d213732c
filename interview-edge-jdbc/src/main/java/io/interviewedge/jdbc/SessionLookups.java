package io.interviewedge.jdbc;

import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds the sessions that have one of many ids, external ids or addresses. */
final class SessionLookups {

    private static final String FIND = """
            select %s
            from ${session} s
            where s.tenant_id = :tenant_id and\s""".formatted(SessionColumns.SELECTED);

    private final ValueList byIds;
    private final ValueList byExternalIds;
    private final ValueList byEmailKeys;

    SessionLookups(Statements statements) {
        this.byIds = new ValueList(places -> statements.sql(FIND + "s.id in (" + places + ")"));
        this.byExternalIds = new ValueList(
                places -> statements.sql(FIND + "s.job_id = :job_id and s.external_id in (" + places + ")"));
        this.byEmailKeys =
                new ValueList(places -> statements.sql(FIND + "s.job_id = :job_id and s.candidate_email_key in ("
                        + places + ")" + "\norder by s.created_at desc, s.id desc"));
    }

    List<InterviewSession> byIds(Connection connection, TenantId tenant, Collection<UUID> ids) throws SQLException {
        return byIds.find(connection, ids, Sql.Call::with, call -> call.with("tenant_id", tenant.value()));
    }

    List<InterviewSession> byExternalIds(
            Connection connection, TenantId tenant, String jobId, Collection<String> externalIds) throws SQLException {
        return byExternalIds.findInJob(connection, tenant.value(), jobId, externalIds);
    }

    List<InterviewSession> byEmailKeys(
            Connection connection, TenantId tenant, String jobId, Collection<String> emailKeys) throws SQLException {
        return byEmailKeys.findInJob(connection, tenant.value(), jobId, emailKeys);
    }
}
