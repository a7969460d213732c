package io.interviewedge;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.SessionStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A store that remembers the scripts it was asked for. Scripts are immutable, so an entry is never wrong; the least
 * recently used ones go when there are too many.
 */
final class ScriptCache extends ForwardingStore {

    private static final int MAX_ENTRIES = 1_000;

    private final Map<String, InterviewScript> recent;

    ScriptCache(SessionStore store) {
        this(store, new LinkedHashMap<>(16, 0.75f, true));
    }

    private ScriptCache(SessionStore store, Map<String, InterviewScript> recent) {
        super(store);
        this.recent = recent;
    }

    /** The same cache before another view of the same store. */
    ScriptCache before(SessionStore view) {
        return new ScriptCache(view, recent);
    }

    @Override
    public Optional<InterviewScript> findScript(String scriptId) {
        synchronized (recent) {
            InterviewScript cached = recent.get(scriptId);
            if (cached != null) {
                return Optional.of(cached);
            }
        }
        Optional<InterviewScript> found = super.findScript(scriptId);
        found.ifPresent(script -> remember(scriptId, script));
        return found;
    }

    private void remember(String scriptId, InterviewScript script) {
        synchronized (recent) {
            recent.put(scriptId, script);
            if (recent.size() > MAX_ENTRIES) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
    }
}
