package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.error.SessionNotFoundException;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import io.interviewedge.web.CandidatePages;
import io.interviewedge.web.PageRequest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Micrometer tells. */
class MetricsTest {

    private final ApplicationContextRunner host = Hosts.working();

    @Test
    void eventsAreCountedByType() {
        host.run(context -> {
            InterviewEdge edge = context.getBean(InterviewEdge.class);
            InviteToken token = edge.invites().invite(Hosts.INVITE).session().token();
            edge.invites().invite(Hosts.INVITE);
            edge.interviews().start(token);

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(events(registry, "invited")).isEqualTo(2);
            assertThat(events(registry, "started")).isEqualTo(1);
            assertThat(events(registry, "submitted")).isZero();
        });
    }

    @Test
    void whatATransactionCommitsIsCountedThen() {
        host.run(context -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            transactions(context).executeWithoutResult(transaction -> {
                context.getBean(InterviewEdge.class).invites().invite(Hosts.INVITE);
                assertThat(events(registry, "invited")).isZero();
            });

            assertThat(events(registry, "invited")).isEqualTo(1);
        });
    }

    @Test
    void whatATransactionRollsBackIsNotCounted() {
        host.run(context -> {
            transactions(context).executeWithoutResult(transaction -> {
                context.getBean(InterviewEdge.class).invites().invite(Hosts.INVITE);
                transaction.setRollbackOnly();
            });

            assertThat(events(context.getBean(MeterRegistry.class), "invited")).isZero();
        });
    }

    @Test
    void eventsAreCountedWhereSpringHasNoTransactions() {
        host.withClassLoader(Hosts.without("org.springframework.transaction", "org.springframework.jdbc"))
                .withBean(SessionStore.class, InMemorySessionStore::new)
                .run(context -> {
                    context.getBean(InterviewEdge.class).invites().invite(Hosts.INVITE);

                    assertThat(events(context.getBean(MeterRegistry.class), "invited"))
                            .isEqualTo(1);
                });
    }

    private static TransactionTemplate transactions(ApplicationContext context) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Test
    void analysesAreTimed() {
        host.withBean(InterviewAnalyzer.class, Broken::new).run(context -> {
            InterviewEdge edge = context.getBean(InterviewEdge.class);
            InterviewSession session = edge.invites().invite(Hosts.INVITE).session();
            edge.interviews().start(session.token());
            edge.interviews().answer(session.token(), "why", "Because.", 0);
            edge.interviews().submit(session.token());
            edge.reviews().open(session.id());

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(registry.get("interview.edge.analyses")
                            .tag("outcome", "failed")
                            .functionTimer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("interview.edge.analyses")
                            .tag("outcome", "failed")
                            .functionTimer()
                            .totalTime(TimeUnit.NANOSECONDS))
                    .isPositive();
            assertThat(events(registry, "analysis_failed")).isEqualTo(1);
        });
    }

    static final class Broken implements InterviewAnalyzer {

        @Override
        public String name() {
            return "broken 1";
        }

        @Override
        public Findings analyze(AnalysisRequest request) {
            throw new IllegalStateException("no findings");
        }
    }

    @Test
    void theAgeOfTheRelayIsToldIfItIsAskedFor() {
        host.withPropertyValues("interview-edge.metrics.relay-age=true").run(context -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(registry.get("interview.edge.relay.age").timeGauge().value(TimeUnit.SECONDS))
                    .isZero();

            context.getBean(InterviewEdge.class).invites().invite(Hosts.INVITE);
            assertThat(registry.get("interview.edge.relay.age").timeGauge().value(TimeUnit.HOURS))
                    .isLessThan(1);

            context.getBean(InterviewEdge.class).relay().run(event -> {});
            assertThat(registry.get("interview.edge.relay.age").timeGauge().value(TimeUnit.NANOSECONDS))
                    .isZero();
        });
        host.run(context -> assertThat(context.getBean(MeterRegistry.class)
                        .find("interview.edge.relay.age")
                        .meter())
                .isNull());
    }

    @Test
    void refusalsOnTheCandidatesPagesAreCountedByCode() {
        Hosts.web().run(context -> {
            context.getBean(CandidatePages.class).handle(PageRequest.get("/nothing"));

            assertThat(refusals(context.getBean(MeterRegistry.class), "invitation_not_found"))
                    .isEqualTo(1);
        });
    }

    @Test
    void refusalsThatAControllerLetsThroughAreCountedByCodeAndLeftToOthers() {
        Hosts.web().run(context -> {
            RefusalObserver observer = context.getBean(RefusalObserver.class);

            assertThat(observer.resolveException(null, null, null, new SessionNotFoundException(UUID.randomUUID())))
                    .isNull();
            assertThat(observer.resolveException(null, null, null, new IllegalStateException()))
                    .isNull();

            assertThat(refusals(context.getBean(MeterRegistry.class), "session_not_found"))
                    .isEqualTo(1);
        });
    }

    @Test
    void theAnalyzerOfACustomizerIsTimedToo() {
        host.withBean(InterviewEdgeCustomizer.class, () -> builder -> builder.analyzer(new Broken()))
                .run(context -> {
                    InterviewEdge edge = context.getBean(InterviewEdge.class);
                    InterviewSession session =
                            edge.invites().invite(Hosts.INVITE).session();
                    edge.interviews().start(session.token());
                    edge.interviews().answer(session.token(), "why", "Because.", 0);
                    edge.interviews().submit(session.token());
                    edge.reviews().open(session.id());

                    assertThat(context.getBean(MeterRegistry.class)
                                    .get("interview.edge.analyses")
                                    .tag("outcome", "failed")
                                    .functionTimer()
                                    .count())
                            .isEqualTo(1);
                });
    }

    @Test
    void withoutSpringMvcNoControllerIsObserved() {
        host.withClassLoader(Hosts.without("org.springframework.web.servlet"))
                .run(context -> assertThat(context)
                        .hasSingleBean(RefusalMetrics.class)
                        .doesNotHaveBean("interviewEdgeRefusalObserver"));
    }

    @Test
    void theyCanBeTurnedOff() {
        host.withPropertyValues("interview-edge.metrics.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(EventMetrics.class)
                        .doesNotHaveBean(AnalyzerMetrics.class)
                        .doesNotHaveBean(RefusalMetrics.class));
    }

    @Test
    void withoutMicrometerThereAreNone() {
        host.withClassLoader(Hosts.without("io.micrometer"))
                .run(context -> assertThat(context)
                        .hasSingleBean(InterviewEdge.class)
                        .doesNotHaveBean("interviewEdgeEventMetrics"));
    }

    private static double refusals(MeterRegistry registry, String code) {
        return registry.get("interview.edge.refusals")
                .tag("code", code)
                .counter()
                .count();
    }

    private static double events(MeterRegistry registry, String type) {
        return registry.get("interview.edge.events")
                .tag("type", type)
                .functionCounter()
                .count();
    }
}
