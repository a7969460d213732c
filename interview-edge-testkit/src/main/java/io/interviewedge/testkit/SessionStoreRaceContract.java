package io.interviewedge.testkit;

import io.interviewedge.store.SessionStore;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * The races of {@link SessionStoreContract} alone: what happens when two tabs, or two hundred candidates, do the same
 * at once. For a store that keeps the whole contract, to be run again with whatever changes who wins, such as another
 * isolation level.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class SessionStoreRaceContract
        implements ExternalIdRaceContract,
                RelayRaceContract,
                CandidateRaceContract,
                AnswerRaceContract,
                LinkRaceContract,
                StoreRaceContract {

    private @Nullable StoreFixture fixture;

    /** For the extending class. */
    protected SessionStoreRaceContract() {}

    /** The store to test, fresh or shared; asked for once before each test. */
    protected abstract SessionStore store();

    @BeforeEach
    void prepareFixture() {
        fixture = new StoreFixture(store());
    }

    /** Part of the contract's own workings. */
    @Override
    public final StoreFixture fixture() {
        return Objects.requireNonNull(fixture, "a fixture is made before each test");
    }
}
