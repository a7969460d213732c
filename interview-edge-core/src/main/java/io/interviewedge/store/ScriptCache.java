package io.interviewedge.store;

import io.interviewedge.error.StoreException;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.session.Interview;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Scripts that were read before. They are immutable, so an entry is never wrong; the least recently used ones go when there
 * are too many. Safe for use by several threads.
 */
public final class ScriptCache {

    private static final int MAX_ENTRIES = 1_000;

    private final ScriptStore store;
    private final Map<String, InterviewScript> recent;

    public ScriptCache(ScriptStore store) {
        this(store, new LinkedHashMap<>(16, 0.75f, true));
    }

    private ScriptCache(ScriptStore store, Map<String, InterviewScript> recent) {
        this.store = store;
        this.recent = recent;
    }

    /** The same cache, reading what it lacks from another view of the same store. */
    public ScriptCache on(ScriptStore view) {
        return new ScriptCache(view, recent);
    }

    /** The session together with its script. */
    public Interview complete(StoredSession stored) {
        return new Interview(stored.session(), find(stored.session().scriptId()), stored.answers());
    }

    /**
     * Checks every value.
     *
     * @throws StoreException if the store lacks the script, which it was given with the session
     */
    public InterviewScript find(String scriptId) {
        synchronized (recent) {
            InterviewScript cached = recent.get(scriptId);
            if (cached != null) {
                return cached;
            }
        }
        InterviewScript found = store.findScript(scriptId)
                .orElseThrow(() -> new StoreException(
                        "the store has no script " + scriptId + "; it must keep every script as long as its sessions"));
        synchronized (recent) {
            recent.put(scriptId, found);
            if (recent.size() > MAX_ENTRIES) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        return found;
    }
}
