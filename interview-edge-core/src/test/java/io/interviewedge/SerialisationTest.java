package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.DeliveryService;
import io.interviewedge.delivery.RecordingChannel;
import io.interviewedge.event.EventRelay;
import io.interviewedge.interview.InterviewService;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.invite.InviteService;
import io.interviewedge.review.ReviewService;
import io.interviewedge.session.InviteToken;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tracking.TrackingService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a host reads can be sent on as JSON as it is, by either Jackson, and never has a token or a link in it. */
class SerialisationTest {

    private static final List<Class<?>> SERVICES = List.of(
            InviteService.class,
            InterviewService.class,
            TrackingService.class,
            ReviewService.class,
            DeliveryService.class,
            EventRelay.class);

    /** Mappers as a host makes them, with nothing set. */
    enum Mapper {
        JACKSON_2 {
            private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());

            @Override
            String write(Object value) {
                try {
                    return mapper.writeValueAsString(value);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        },
        JACKSON_3 {
            private final JsonMapper mapper = new JsonMapper();

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }
        };

        abstract String write(Object value);
    }

    private final Fixture fixture = new Fixture();
    private final InterviewEdge edge = fixture.builder()
            .analyzer(Fixture.analyzer(request -> Fixture.FINDINGS))
            .channel(new RecordingChannel("email"))
            .build();
    private final Invitation invitation = Fixture.complete(edge);
    private final InviteToken token = Fixture.tokenOf(invitation);
    private final Invitation other = edge.invites()
            .invite(Fixture.ada()
                    .phone("+44 20 7946 0958")
                    .externalId("application 7")
                    .expiresAt(Fixture.START.plus(Duration.ofDays(7)))
                    .build());
    private final InviteToken otherToken = Fixture.tokenOf(other);

    @ParameterizedTest
    @EnumSource
    void whatAServiceReturnsIsWrittenWithoutTokenAndLink(Mapper mapper) {
        for (Object read : everythingRead()) {
            assertThat(mapper.write(read))
                    .as(read.getClass().getName())
                    .isNotEqualTo("{}")
                    .doesNotContain(token.value())
                    .doesNotContain(otherToken.value())
                    .doesNotContain("careers.example.com");
        }
    }

    /** So that a new method of a service cannot be forgotten here. */
    @Test
    void everyTypeThatAServiceReturnsIsAmongThem() {
        List<Object> read = everythingRead();

        assertThat(SERVICES.stream().flatMap(SerialisationTest::returned).distinct())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(read)
                        .as(type.getName())
                        .anySatisfy(one -> assertThat(one).isInstanceOf(type)));
    }

    @ParameterizedTest
    @EnumSource
    void thePropertiesAreCalledAsTheAccessorsAre(Mapper mapper) {
        edge.reviews().open(invitation.sessionId());

        JsonNode page = new JsonMapper()
                .readTree(mapper.write(edge.tracking().find(SessionQuery.all().statusId("completed"))));
        JsonNode review = new JsonMapper().readTree(mapper.write(edge.reviews().find(invitation.sessionId())));

        JsonNode session = page.at("/items/0/session");
        assertThat(session.at("/id").asString())
                .isEqualTo(invitation.sessionId().toString());
        assertThat(session.at("/status/id").asString()).isEqualTo("completed");
        assertThat(session.at("/candidate/email/value").asString()).isEqualTo("ada@example.com");
        assertThat(session.at("/candidate/locale").asString()).isEqualTo("en");
        assertThat(session.path("token").toString()).isEqualTo("{\"redacted\":true}");
        assertThat(page.at("/items/0/overall").asDouble()).isEqualTo(7.0);
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(review.at("/answers/0/text").asString()).isEqualTo("An engine.");
        assertThat(review.at("/analyses/attempts/0/outcome/state/id").asString())
                .isEqualTo("succeeded");
        assertThat(review.at("/analyses/attempts/0/outcome/result/traits/0/label")
                        .asString())
                .isEqualTo("Communication");
        assertThat(review.at("/analyses/attempts/0/outcome/result/observations/0/text")
                        .asString())
                .isEqualTo("Concrete.");
    }

    @ParameterizedTest
    @EnumSource
    void theKindOfAQuestionIsWrittenWithoutPoints(Mapper mapper) {
        Invitation survey = edge.invites()
                .invite(InviteRequest.forJob(Fixture.SURVEY.id())
                        .email("ada@example.com")
                        .build());

        String view = mapper.write(edge.interviews().view(Fixture.tokenOf(survey)));

        assertThat(view).doesNotContain("points").doesNotContain("973");
        JsonNode questions = new JsonMapper().readTree(view).path("questions");
        assertThat(questions.at("/0/kind/text").asBoolean()).isTrue();
        assertThat(questions.at("/1/kind/choice").asBoolean()).isTrue();
        assertThat(questions.at("/1/kind/options/0/label").asString()).isEqualTo("Yes");
        assertThat(questions.at("/2/kind/several").asBoolean()).isTrue();
        assertThat(questions.at("/3/kind/toLabel").asString()).isEqualTo("Very well");
        assertThat(questions.at("/4/kind/number").asBoolean()).isTrue();
        assertThat(questions.at("/4/kind/highest").asInt()).isEqualTo(52);
    }

    @ParameterizedTest
    @EnumSource
    void countsAreWrittenByTheIdsOfTheStatuses(Mapper mapper) {
        assertThat(mapper.write(edge.tracking().counts(SessionQuery.all())))
                .isEqualTo("{\"invited\":1,\"in_progress\":0,\"completed\":1}");
    }

    private List<Object> everythingRead() {
        List<Object> read = new ArrayList<>(List.of(
                invitation,
                edge.invites().find(invitation.sessionId()),
                edge.interviews().view(token),
                edge.interviews().start(token),
                edge.interviews().submit(token),
                edge.tracking().find(SessionQuery.all().limit(1)),
                edge.tracking().counts(SessionQuery.all()),
                edge.reviews().find(invitation.sessionId()),
                edge.reviews().open(invitation.sessionId()),
                edge.reviews().analyses(invitation.sessionId())));
        read.add(edge.delivery().send(DeliveryRequest.of(other.sessionId(), "email")));
        read.add(edge.delivery().send(DeliveryRequest.of(other.sessionId(), "pigeon")));
        read.addAll(edge.delivery().attempts(other.sessionId()));
        edge.interviews().start(otherToken);
        read.add(edge.interviews().answer(otherToken, "q1", "An engine.", 0));
        read.add(edge.interviews().view(otherToken));
        Instant later = Fixture.START.plus(Duration.ofDays(8));
        read.add(edge.invites().extend(other.sessionId(), later, "recruiter"));
        read.add(edge.invites().revoke(other.sessionId(), "A mistake.", "recruiter"));
        read.add(edge.invites()
                .inviteAll(
                        Stream.of("ada@example.com", "nobody"),
                        email -> Fixture.ada().email(email).build(),
                        read::add));
        read.addAll(edge.tracking().counts(SessionQuery.all()).keySet());
        read.addAll(edge.tracking().history(invitation.sessionId()));
        read.add(edge.relay().run(event -> {}));
        read.addAll(List.of(
                new DeliveryOutcome.Uncertain("Nobody knows.", later, false, invitation.share()),
                new DeliveryOutcome.InProgress(later, later)));
        return read;
    }

    private static Stream<Class<?>> returned(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getGenericReturnType)
                .flatMap(SerialisationTest::ofTheLibrary)
                .filter(type -> !type.equals(service));
    }

    private static Stream<Class<?>> ofTheLibrary(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(SerialisationTest::ofTheLibrary);
        }
        return type instanceof Class<?> known && known.getName().startsWith("io.interviewedge.")
                ? Stream.of(known)
                : Stream.of();
    }
}
