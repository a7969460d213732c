package io.interviewedge.job;

import java.util.Optional;

/**
 * The jobs of a host with one tenant, as the library reads them: {@code builder.jobs(ats::findJob)}. A host with
 * several tenants implements {@link TenantJobDirectory}. A job is looked up for each invite and never afterwards,
 * because an invite freezes the job as it is. Implementations must be safe for use by several threads.
 */
@FunctionalInterface
public interface JobDirectory {

    /** The job with that id, active or not; empty if there is none. */
    Optional<Job> find(String jobId);
}
