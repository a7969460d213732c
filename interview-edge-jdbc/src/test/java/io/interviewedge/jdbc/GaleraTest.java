package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteOutcome;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionStore;
import io.interviewedge.tenant.TenantId;
import io.interviewedge.testkit.Race;
import io.interviewedge.testkit.SessionStoreContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On a Galera cluster of MariaDB, all of whose nodes are written on at once. There a transaction may be ended at any
 * statement, and at the commit, by what another node has committed; no candidate may be handed a link that is not
 * stored. Runs only where a cluster is named:
 *
 * <pre>{@code
 * mvn -pl interview-edge-jdbc -am test -Dtest=GaleraTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     "-Dgalera.urls=jdbc:mariadb://127.0.0.1:13301/t1?user=t&password=t jdbc:mariadb://127.0.0.1:13302/t1?…"
 * }</pre>
 */
@EnabledIfSystemProperty(named = Galera.URLS, matches = ".+")
class GaleraTest {

    private static final int ROUNDS = Integer.getInteger("galera.rounds", 600);
    private static final int RUNS = Integer.getInteger("galera.runs", 20);

    private static final String SYNC = "sessionVariables=wsrep_sync_wait=7";

    /** What a host may have set in the driver. */
    static final String[] OPTIONS = {
        SYNC, SYNC + "&useBulkStmts=true", SYNC + "&useBulkStmts=false", SYNC + "&disablePipeline=true"
    };

    static List<String> options() {
        return List.of(OPTIONS);
    }

    static List<Run> runs() {
        return IntStream.range(0, RUNS)
                .mapToObj(run -> new Run(OPTIONS[run % OPTIONS.length]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("options")
    void whoeverIsHandedAnInvitationCanUseIt(String options) {
        try (HikariDataSource pool = Galera.pool(options)) {
            JdbcSchema.migrate(pool);
            JdbcSchema.verify(pool);
            JdbcSessionStore store = new JdbcSessionStore(pool);
            InterviewEdge edge = HostTransactionTest.edge(pool);
            int failures = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                failures += round(edge, store, "round " + round + " with " + options);
            }
            System.out.println(ROUNDS + " rounds with " + options + ": " + failures + " of " + 6 * ROUNDS
                    + " lists failed and said so; every invitation that was handed out is stored");
        }
    }

    /** Six list the same forty external ids. */
    private static int round(InterviewEdge edge, JdbcSessionStore store, String name) {
        Set<String> ids = IntStream.range(0, 40).mapToObj(i -> name + " " + i).collect(Collectors.toSet());
        List<Callable<List<InterviewSession>>> lists = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lists.add(() -> invited(edge, ids));
        }
        List<List<InterviewSession>> handedOut = Race.run(lists);

        Set<UUID> stored = new HashSet<>();
        for (InterviewSession session : store.findByExternalIds(TenantId.SINGLE, "backend", ids)) {
            stored.add(session.id());
        }
        assertThat(handedOut.stream().flatMap(Collection::stream).map(InterviewSession::id))
                .as(name)
                .isSubsetOf(stored);
        return (int) handedOut.stream().filter(List::isEmpty).count();
    }

    private static List<InterviewSession> invited(InterviewEdge edge, Set<String> ids) {
        List<Invitation> invited = new ArrayList<>();
        try {
            edge.invites()
                    .inviteAll(
                            ids.stream(),
                            id -> InviteRequest.forJob("backend")
                                    .email("ada@example.com")
                                    .externalId(id)
                                    .build(),
                            outcome -> invited.add(invitation(outcome)));
        } catch (StoreException failed) {
            System.out.println(failed.getMessage());
        }
        return invited.stream().map(Invitation::session).toList();
    }

    private static Invitation invitation(InviteOutcome outcome) {
        if (outcome instanceof InviteOutcome.Invited invited) {
            return invited.invitation();
        }
        if (outcome instanceof InviteOutcome.InvitedBefore before) {
            return before.invitation();
        }
        throw new AssertionError(outcome);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 15})
    void aSessionThatDoesNotWaitForWhatOtherNodesHaveCommittedIsRefused(int waits) {
        try (HikariDataSource pool = Galera.pool("sessionVariables=wsrep_sync_wait=" + waits)) {
            JdbcSchema.migrate(pool);

            Throwable refused = catchThrowable(() -> JdbcSchema.verify(pool));

            if (waits >= 7) {
                assertThat(refused).isNull();
            } else {
                assertThat(refused)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("wsrep_sync_wait is " + waits)
                        .hasMessageContaining("sessionVariables=wsrep_sync_wait=7");
            }
        }
    }

    /** The contract again and again, each run with a pool and tables of its own. */
    @Nested
    @ParameterizedClass
    @MethodSource("io.interviewedge.jdbc.GaleraTest#runs")
    class TheContract extends SessionStoreContract {

        private final Run run;

        TheContract(Run run) {
            this.run = run;
        }

        @Override
        protected SessionStore store() {
            return run.store().store();
        }

        @AfterParameterizedClassInvocation
        static void everyConnectionIsBack(Run run) {
            run.store().close();
        }
    }

    /** One run of the contract, whose store is made when it begins. */
    static final class Run {

        private final String options;
        private @Nullable StoreOnAPool store;

        Run(String options) {
            this.options = options;
        }

        StoreOnAPool store() {
            if (store == null) {
                store = new StoreOnAPool(Galera.pool(options), TableNames.standard());
            }
            return store;
        }

        @Override
        public String toString() {
            return options;
        }
    }
}
