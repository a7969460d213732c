package io.interviewedge.internal;

/** Who the event log says did something, unless the host names somebody. */
public final class Actors {

    public static final String CANDIDATE = "candidate";
    public static final String HOST = "host";
    public static final int MAX_LENGTH = 128;

    private Actors() {}
}
