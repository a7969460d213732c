package io.interviewedge.event;

/**
 * What a run of the {@link EventRelay} did.
 *
 * @param relayed how many events were taken and marked
 * @param failed how many sessions have an event that was not taken; it and those behind it are offered again
 */
public record RelayReport(int relayed, int failed) {}
