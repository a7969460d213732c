package io.interviewedge.examples.customflow;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions whose candidates agreed to the processing of their answers. A real host would store this. */
public final class ConsentRegister {

    private final Set<UUID> consented = ConcurrentHashMap.newKeySet();

    /** Records the consent that was given on the welcome page of this session. */
    public void record(UUID sessionId) {
        consented.add(sessionId);
    }

    public boolean isRecorded(UUID sessionId) {
        return consented.contains(sessionId);
    }
}
