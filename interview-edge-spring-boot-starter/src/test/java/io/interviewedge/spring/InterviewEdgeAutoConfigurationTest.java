package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.event.SessionListener;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.invite.TokenGenerator;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.job.TenantJobDirectory;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** From an application's beans and settings to its InterviewEdge. */
class InterviewEdgeAutoConfigurationTest {

    @Test
    void jobsAndALinkAreEnoughForAnInvite() {
        Hosts.working().run(context -> {
            Invitation invitation = edge(context).invites().invite(Hosts.INVITE);

            assertThat(invitation.link()).hasHost("careers.example.com");
            assertThat(rows(context, "interview_session")).isEqualTo(1);
        });
    }

    @Test
    void anInterviewEdgeOfTheApplicationItselfComesFirst() {
        InterviewEdge own = InterviewEdge.builder()
                .jobs(id -> Optional.empty())
                .links(LinkTemplate.of(Hosts.LINK))
                .build();

        Hosts.bare()
                .withBean("own", InterviewEdge.class, () -> own)
                .run(context -> assertThat(edge(context)).isSameAs(own));
    }

    @Test
    void aStoreOfTheApplicationItselfComesFirst() {
        InMemorySessionStore own = new InMemorySessionStore();

        Hosts.working().withBean("own", SessionStore.class, () -> own).run(context -> {
            Invitation invitation = edge(context).invites().invite(Hosts.INVITE);

            assertThat(own.findByToken(invitation.session().token())).isPresent();
            assertThat(context).doesNotHaveBean(JdbcSessionStore.class);
        });
    }

    @Test
    void theLinkMayBeABean() {
        Hosts.bare()
                .withUserConfiguration(Hosts.WithJobs.class)
                .withBean(LinkTemplate.class, () -> LinkTemplate.of("https://jobs.example.com/i/{token}"))
                .run(context -> assertThat(
                                edge(context).invites().invite(Hosts.INVITE).link())
                        .hasHost("jobs.example.com"));
    }

    @Test
    void jobsMayBelongToTenants() {
        TenantJobDirectory jobs = (tenant, id) -> Optional.empty();

        Hosts.bare()
                .withBean(TenantJobDirectory.class, () -> jobs)
                .withPropertyValues("interview-edge.link=" + Hosts.LINK)
                .run(context -> assertThat(context).hasSingleBean(InterviewEdge.class));
    }

    @Test
    void channelsAreInTheOrderOfTheirBeans() {
        Hosts.working()
                .withUserConfiguration(TwoChannels.class)
                .run(context -> assertThat(edge(context).delivery().channels()).containsExactly("first", "second"));
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoChannels {

        @Bean
        @Order(2)
        DeliveryChannel later() {
            return channel("second");
        }

        @Bean
        @Order(1)
        DeliveryChannel earlier() {
            return channel("first");
        }

        private static DeliveryChannel channel(String id) {
            return new DeliveryChannel() {
                @Override
                public String id() {
                    return id;
                }

                @Override
                public boolean reaches(Candidate candidate) {
                    return true;
                }

                @Override
                public ChannelReply send(OutgoingMessage message) {
                    return ChannelReply.accepted("taken");
                }
            };
        }
    }

    @Test
    void listenersAreTold() {
        List<SessionEvent> told = new ArrayList<>();

        Hosts.working().withBean(SessionListener.class, () -> told::add).run(context -> {
            edge(context).invites().invite(Hosts.INVITE);

            assertThat(told).hasSize(1);
        });
    }

    @Test
    void theClockAndTheTokensMayBeBeans() {
        Instant now = Instant.parse("2026-03-08T12:00:00Z");
        InviteToken token = InviteToken.of(UUID.fromString("3f2b8c1e-0d4a-4c59-9a3e-6b1f27d5e801"));

        Hosts.working()
                .withBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC))
                .withBean(TokenGenerator.class, () -> () -> token)
                .run(context -> {
                    Invitation invitation = edge(context).invites().invite(Hosts.INVITE);

                    assertThat(invitation.session().createdAt()).isEqualTo(now);
                    assertThat(invitation.session().token()).isEqualTo(token);
                });
    }

    @Test
    void aCustomizerSetsWhatNoBeanAndNoSettingSays() {
        Hosts.working()
                .withBean(InterviewEdgeCustomizer.class, () -> builder -> builder.maxAnswerLength(3))
                .run(context -> {
                    InviteToken token = edge(context)
                            .invites()
                            .invite(Hosts.INVITE)
                            .session()
                            .token();
                    edge(context).interviews().start(token);
                    ThrowingCallable tooLong = () -> edge(context).interviews().answer(token, "why", "four", 0);

                    assertThat(catchThrowable(tooLong)).isInstanceOf(AnswerTooLongException.class);
                });
    }

    @Test
    void answersMayBeAsLongAsTheSettingSays() {
        Hosts.working()
                .withPropertyValues("interview-edge.max-answer-length=3")
                .run(context ->
                        assertThat(edge(context).interviews().maxAnswerLength()).isEqualTo(3));
    }

    @Test
    void tablesMayHaveAnotherPrefix() {
        Hosts.working()
                .withPropertyValues("interview-edge.table-prefix=hiring_")
                .run(context -> {
                    edge(context).invites().invite(Hosts.INVITE);

                    assertThat(rows(context, "hiring_session")).isEqualTo(1);
                });
    }

    @Test
    void deadlinesAreWrittenInTheZoneOfTheSettings() {
        Hosts.working()
                .withPropertyValues("interview-edge.messages.zone=Asia/Tokyo", "interview-edge.messages.fallback=de")
                .run(context -> {
                    Invitation invitation = edge(context)
                            .invites()
                            .invite(InviteRequest.forJob("engineer")
                                    .email("ada@example.com")
                                    .locale(Locale.KOREAN)
                                    .expiresAt(Instant.parse("2126-03-08T20:00:00Z"))
                                    .build());

                    assertThat(invitation.message().text().text()).contains("9. März 2126");
                });
    }

    @Test
    void aMistakeIsFoundAtTheStartEvenIfBeansAreLazy() {
        Hosts.bare()
                .withUserConfiguration(Hosts.WithJobs.class)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context ->
                        assertSetup(context, "Interview Edge does not know the address", "interview-edge.link"));
    }

    @Test
    void anotherDatabaseIsUsedInTheDialectOfABean() {
        Hosts.bare()
                .withUserConfiguration(OtherDatabases.Db2AsH2.class)
                .withPropertyValues(
                        "interview-edge.link=" + Hosts.LINK,
                        "spring.flyway.enabled=false",
                        "interview-edge.schema.migrate=always",
                        "interview-edge.schema.verify=true")
                .run(context -> {
                    edge(context).invites().invite(Hosts.INVITE);

                    assertThat(rows(context, "interview_session")).isEqualTo(1);
                });
    }

    @Test
    void theMarkedDataSourceIsTakenEvenIfAnotherIsPrimary() {
        Hosts.working().withUserConfiguration(MarkedDataSource.class).run(context -> {
            edge(context).invites().invite(Hosts.INVITE);

            assertThat(new JdbcTemplate(context.getBean("interviews", DataSource.class))
                            .queryForObject("select count(*) from interview_session", Long.class))
                    .isEqualTo(1);
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedDataSource {

        @Bean
        @Primary
        DataSource orders() {
            return OtherDatabases.h2();
        }

        @Bean
        @InterviewEdgeDataSource
        DataSource interviews() {
            return OtherDatabases.h2();
        }
    }

    private static InterviewEdge edge(AssertableApplicationContext context) {
        return context.getBean(InterviewEdge.class);
    }

    @Test
    void tablesMayBeInASchemaOfTheirOwn() {
        Hosts.working()
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";INIT=create schema if not exists hr",
                        "interview-edge.schema.name=hr",
                        "interview-edge.schema.verify=true")
                .run(context -> {
                    edge(context).invites().invite(Hosts.INVITE);

                    assertThat(rows(context, "hr.interview_session")).isEqualTo(1);
                });
    }

    private static long rows(AssertableApplicationContext context, String table) {
        return new JdbcTemplate(context.getBean(DataSource.class))
                .queryForObject("select count(*) from " + table, Long.class);
    }

    static void assertSetup(AssertableApplicationContext context, String problem, String cure) {
        assertThat(context).hasFailed();
        Throwable failure = context.getStartupFailure();
        while (!(failure instanceof SetupException) && failure.getCause() != null) {
            failure = failure.getCause();
        }
        assertThat(failure).isInstanceOf(SetupException.class).hasMessageContaining(problem);
        assertThat(((SetupException) failure).cure()).contains(cure);
    }
}
