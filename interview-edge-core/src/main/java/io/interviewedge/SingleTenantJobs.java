package io.interviewedge;

import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.tenant.TenantId;
import java.util.Optional;

/** The jobs of a host that does not say whose they are; no tenant but the single one may see them. */
record SingleTenantJobs(JobDirectory jobs) implements TenantJobDirectory {

    @Override
    public Optional<Job> find(TenantId tenant, String jobId) {
        return jobs.find(jobId);
    }
}
