package io.interviewedge.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.jdbc.HostDatabase;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.SessionQuery;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each use costs with Hibernate, in statements, of which the documentation has the table. */
class StatementCountTest {

    private final EntityManagerFactory factory =
            Provider.HIBERNATE.factory(Provider.withEntities(Provider.configuration(HostDatabase.H2.dataSource()))
                    .property("hibernate.generate_statistics", "true"));

    private final JpaSessionStore store = new JpaSessionStore(factory);
    private final Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    private final InterviewSession session = Samples.session();

    @BeforeEach
    void inviteOnce() {
        store.create(Samples.invite(session));
        statistics.clear();
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void anInviteToAKnownScriptIsSixWithAnExternalId() {
        store.create(Samples.invite(Samples.session()));

        assertStatements(6);
    }

    @Test
    void invitesByTheHundredShareTheirChecksAndAreInsertedInBatches() {
        store.createAll(Stream.generate(Samples::session)
                .limit(100)
                .map(Samples::invite)
                .toList());

        // Each is of a tenant of its own, and looked for there; the rest is three checks and a statement for each
        // table.
        assertStatements(100 + 5);
    }

    @Test
    void openingALinkIsOne() {
        store.findByToken(session.token());

        assertStatements(1);
    }

    @Test
    void startingIsThree() {
        assertThat(store.changeStatus(Samples.start(session))).isPresent();

        assertStatements(3);
    }

    @Test
    void aFirstAnswerIsSixAndALaterOneFour() {
        store.changeStatus(Samples.start(session));
        statistics.clear();

        assertThat(store.saveAnswer(Samples.answer(session, "First", 0))).isPresent();
        assertStatements(6);

        assertThat(store.saveAnswer(Samples.answer(session, "Second", 1))).isPresent();
        assertStatements(4);
    }

    @Test
    void submittingIsFive() {
        store.changeStatus(Samples.start(session));
        store.saveAnswer(Samples.answer(session, "text", 0));
        statistics.clear();

        assertThat(store.changeStatus(Samples.submit(session))).isPresent();

        assertStatements(5);
    }

    @Test
    void aPageIsOne() {
        assertThat(store.list(session.tenant(), SessionQuery.all(), 50)).hasSize(1);

        assertStatements(1);
    }

    private void assertStatements(long expected) {
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(expected);
        statistics.clear();
    }
}
