package io.interviewedge.store;

import io.interviewedge.job.InterviewScript;
import java.util.Optional;

/** Keeps frozen scripts. A script never changes, so one that was found may be cached for ever. */
public interface ScriptStore {

    /** The script with that id; empty if none was stored. */
    Optional<InterviewScript> findScript(String scriptId);
}
