package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.interviewedge.InterviewEdge;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryChannel;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.Race;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sending with a real database: no connection is held meanwhile, and of several nodes one sends. */
class DeliveryTest {

    private record Channel(Function<OutgoingMessage, ChannelReply> reply) implements DeliveryChannel {

        @Override
        public String id() {
            return EMAIL;
        }

        @Override
        public boolean reaches(Candidate candidate) {
            return true;
        }

        @Override
        public ChannelReply send(OutgoingMessage message) {
            return reply.apply(message);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whileAChannelSendsNoConnectionIsHeld(TestDatabase database) throws SQLException {
        try (HikariDataSource dataSource = TestDatabase.pool(database.withTables(), true)) {
            List<Integer> active = new ArrayList<>();
            InterviewEdge edge = edge(new JdbcSessionStore(dataSource), message -> {
                active.add(dataSource.getHikariPoolMXBean().getActiveConnections());
                return ChannelReply.accepted("receipt");
            });

            assertThat(edge.delivery().send(DeliveryRequest.of(invite(edge), DeliveryChannel.EMAIL)))
                    .isInstanceOf(DeliveryOutcome.Sent.class);

            assertThat(active).containsExactly(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofManyNodesThatSendAtOnceOneDoes(TestDatabase database) throws Exception {
        try (HikariDataSource dataSource = TestDatabase.pool(database.withTables(), true)) {
            ConcurrentHashMap<UUID, AtomicInteger> sent = new ConcurrentHashMap<>();
            List<InterviewEdge> nodes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                nodes.add(edge(new JdbcSessionStore(dataSource), message -> {
                    sent.computeIfAbsent(message.id(), id -> new AtomicInteger())
                            .incrementAndGet();
                    return ChannelReply.accepted("receipt");
                }));
            }
            for (int round = 0; round < 20; round++) {
                DeliveryRequest request = DeliveryRequest.of(invite(nodes.get(0)), DeliveryChannel.EMAIL);
                assertThat(Race.run(
                                nodes.size(), i -> () -> nodes.get(i).delivery().send(request)))
                        .hasOnlyElementsOfTypes(DeliveryOutcome.Sent.class, DeliveryOutcome.InProgress.class);
            }

            assertThat(sent).hasSize(20);
            assertThat(sent.values()).extracting(AtomicInteger::get).containsOnly(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNodeThatStartsLaterFindsWhatWasTakenBeforeAndSendsNothing(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        InterviewEdge first = edge(new JdbcSessionStore(dataSource), message -> ChannelReply.accepted("receipt"));
        DeliveryRequest request = DeliveryRequest.of(invite(first), DeliveryChannel.EMAIL);
        first.delivery().send(request);

        InterviewEdge later = edge(new JdbcSessionStore(dataSource), message -> {
            throw new IllegalStateException("it was sent before");
        });

        assertThat(later.delivery().send(request)).isInstanceOfSatisfying(DeliveryOutcome.Sent.class, sent -> {
            assertThat(sent.receipt()).isEqualTo("receipt");
            assertThat(sent.repeated()).isTrue();
        });
        assertThat(later.delivery().attempts(request.sessionId())).hasSize(1);
    }

    private static UUID invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("job").email("ada@example.com").build())
                .sessionId();
    }

    private static InterviewEdge edge(JdbcSessionStore store, Function<OutgoingMessage, ChannelReply> reply) {
        Job job = Job.of("job", "Engineer", "Example Ltd", Question.of("why", "Why?"));
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(job))
                .links(LinkTemplate.of("https://example.com/i/{token}"))
                .store(store)
                .channel(new Channel(reply))
                .build();
    }
}
