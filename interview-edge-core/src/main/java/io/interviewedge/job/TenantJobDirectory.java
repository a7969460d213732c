package io.interviewedge.job;

import io.interviewedge.tenant.TenantId;
import java.util.Optional;

/**
 * The jobs of a host with several tenants, as the library reads them: {@code builder.tenantJobs(ats::findJob)}. A job
 * is looked up for each invite and never afterwards, because an invite freezes the job as it is. Implementations must
 * be safe for use by several threads.
 */
@FunctionalInterface
public interface TenantJobDirectory {

    /** The tenant's job with that id, active or not; empty if the tenant has none, even if another tenant has. */
    Optional<Job> find(TenantId tenant, String jobId);
}
