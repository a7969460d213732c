package io.interviewedge.examples.customflow;

/** An application for a job, as the host stores it. */
public record JobApplication(String id, String jobId, String email) {}
