package io.interviewedge.error;

/** The host has no job of that id. */
public final class JobNotFoundException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String jobId;

    public JobNotFoundException(String jobId) {
        super(
                ErrorCategory.NOT_FOUND,
                "job_not_found",
                "there is no job " + Quoted.of(jobId) + "; use the id of a job that the JobDirectory knows");
        this.jobId = jobId;
    }

    /** The id that was asked for. */
    public String jobId() {
        return jobId;
    }
}
