package io.interviewedge.testkit;

import io.interviewedge.store.SessionStore;
import org.junit.jupiter.api.Timeout;

/**
 * Every promise of {@link SessionStore} as a test. A store keeps them all or is not one. Extend it and say what to
 * test:
 *
 * <pre>{@code
 * class OurSessionStoreTest extends SessionStoreContract {
 *     @Override
 *     protected SessionStore store() {
 *         return new OurSessionStore(dataSource);
 *     }
 * }
 * }</pre>
 *
 * <p>The store may be shared and need not be empty: each test works in a tenant of its own, with tokens, ids and
 * scripts of its own, and leaves behind what it made. Ids are UUIDs of version 7, as the library makes them: a list is
 * in the order of their text, in which MariaDB has that version only. The races use up to 16 threads at once, so a
 * connection pool must either hand out as many connections or let threads wait. A test that takes more than two minutes
 * fails; a {@link Timeout} on the extending class sets another limit.
 */
public abstract class SessionStoreContract extends SessionStoreRaceContract
        implements CreatingContract,
                ScriptContract,
                FindingContract,
                ChangingStatusContract,
                SubmittingContract,
                AnsweringContract,
                LinkChangeContract,
                ListingContract,
                PagingContract,
                ListedScoreContract,
                SearchingContract,
                CountingContract,
                LookingUpContract,
                TenantContract,
                ExternalIdContract,
                BulkContract,
                BulkRefusalContract,
                ClockContract,
                EventLogContract,
                AppendingContract,
                UnloggedContract,
                RelayingContract,
                RelayLeaseContract,
                AnalysisContract,
                ClaimingContract,
                NewerVersionContract,
                OddValuesContract {

    /** For the extending class. */
    protected SessionStoreContract() {}
}
