package io.interviewedge.store;

import io.interviewedge.job.InterviewScript;
import java.util.Optional;

/** Where frozen scripts are kept. A script never changes, so what was found once may be cached for ever. */
public interface ScriptStore {

    Optional<InterviewScript> findScript(String scriptId);
}
