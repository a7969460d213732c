package io.interviewedge.jdbc.dialect;

/** The meaning of a database failure for the caller. */
public enum FailureKind {
    /** Another row has the key of the row that was to be inserted. */
    KEY_TAKEN,

    /**
     * Others got in the way (a serialization failure, a deadlock): the transaction may succeed when it is run again.
     */
    CONFLICT,

    /** A time limit ran out while it waited or worked, or the statement was cancelled. */
    TIMED_OUT,

    /** The database, or the connection, takes no writes. */
    READ_ONLY,

    /** The account lacks a right. */
    NO_RIGHT,

    /** The database cannot be reached, or is shutting down. */
    UNREACHABLE,

    /** Anything else. */
    OTHER
}
