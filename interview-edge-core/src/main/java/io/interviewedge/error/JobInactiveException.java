package io.interviewedge.error;

/** The job exists but is not active, so nobody can be invited to it. */
public final class JobInactiveException extends InterviewEdgeException {

    private static final long serialVersionUID = 1L;

    private final String jobId;

    public JobInactiveException(String jobId) {
        super(
                ErrorCategory.CONFLICT,
                "job_inactive",
                "job " + Quoted.of(jobId) + " is not active; activate it before inviting candidates");
        this.jobId = jobId;
    }

    /** The id of the job. */
    public String jobId() {
        return jobId;
    }
}
