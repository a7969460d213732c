package io.interviewedge.examples.ats.job;

import io.interviewedge.examples.ats.job.JobProperties.JobEntry;
import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The jobs of this application: here from a file, elsewhere from a table. */
@Component
public class JobCatalog implements JobDirectory {

    private final List<Job> jobs;

    JobCatalog(JobProperties properties) {
        jobs = properties.jobs().stream().map(JobEntry::toJob).toList();
    }

    @Override
    public Optional<Job> find(String jobId) {
        return jobs.stream().filter(job -> job.id().equals(jobId)).findFirst();
    }

    public List<Job> all() {
        return jobs;
    }

    /** The jobs to which candidates can be invited. */
    public List<Job> active() {
        return jobs.stream().filter(Job::active).toList();
    }
}
