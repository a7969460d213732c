package io.interviewedge.job;

import io.interviewedge.tenant.TenantId;
import java.util.Optional;

/**
 * The host's jobs, as the library reads them: {@code builder.jobs(ats::findJob)}. It is asked once for each invite and never
 * afterwards, since an invite freezes what it found. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface JobDirectory {

    /** The job of that id, active or not; empty if there is none. */
    Optional<Job> find(String jobId);

    /**
     * The job of that id that belongs to a tenant. A host with several tenants overrides this; by default every tenant sees
     * every job.
     */
    default Optional<Job> find(TenantId tenant, String jobId) {
        return find(jobId);
    }
}
