package io.interviewedge.examples.customflow;

/** Somebody who applies for a job, as this host knows them. */
public record JobApplication(String id, String jobId, String email) {}
