package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.interviewedge.store.SessionStore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The contract, run inside a test against a store that is expected to fail it. */
class Specimen extends SessionStoreContract {

    /** JUnit makes the specimen, so the store reaches it by the thread. */
    private static final ThreadLocal<SessionStore> STORE = new ThreadLocal<>();

    @Override
    protected SessionStore store() {
        return Objects.requireNonNull(STORE.get(), "run a specimen by its static methods only");
    }

    static Events runAll(SessionStore store) {
        return run(store, Stream.of(selectClass(Specimen.class)));
    }

    /** Runs these tests of the contract, and expects every one of them to find the store wanting. */
    static void assertNoticed(SessionStore store, String... tests) {
        List<String> failed = run(store, Stream.of(tests).map(test -> selectMethod(Specimen.class, test)))
                .failed()
                .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
                .toList();

        assertThat(failed).containsExactlyInAnyOrder(tests);
    }

    private static Events run(SessionStore store, Stream<? extends DiscoverySelector> tests) {
        STORE.set(store);
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(tests.toArray(DiscoverySelector[]::new))
                    .execute()
                    .testEvents();
        } finally {
            STORE.remove();
        }
    }
}
