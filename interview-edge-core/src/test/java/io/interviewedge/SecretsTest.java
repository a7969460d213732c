package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.delivery.ChannelReply;
import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.DeliveryOutcome;
import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.delivery.RecordingChannel;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.LinkExpiredException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.limit.Usage;
import io.interviewedge.message.MessageValues;
import io.interviewedge.session.Decision;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.Interview;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.session.SessionLifecycle;
import io.interviewedge.session.SessionTrigger;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.store.SessionStore;
import io.interviewedge.testsupport.Architecture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Neither a token nor an answer nor who the candidate is may be found in anything that somebody might log. */
class SecretsTest {

    private static final String NUMBER = "+442079460958";
    private static final String RECRUITER = "Grace Hopper";
    private static final String REASON = "She told me on the phone.";

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whatever goes in and out of the services, the store, the channels and the analyzer, and the parts of it. */
    @Test
    void noPublicRecordPrintsWhoTheCandidateIsOrWhatWasSaidOrTheToken() {
        InterviewEdge edge = watchedEdge();
        InviteRequest request = Fixture.ada().phone(NUMBER).externalId("app-7").build();
        Invitation completed = Fixture.complete(edge);
        Invitation invitation = edge.invites().invite(request);
        UUID id = invitation.sessionId();
        see(request, invitation, completed, invitation.session(), completed.session());
        see(
                invitation.share(),
                invitation.share().webShare(),
                invitation.message(),
                invitation.message().html());
        see(invitation.share().smsLength(), edge.interviews().view(Fixture.tokenOf(completed)));
        see(edge.interviews().submit(Fixture.tokenOf(completed)), edge.reviews().open(completed.sessionId()));
        DeliveryRequest toSend = DeliveryRequest.of(id, "email").recruiter(RECRUITER);
        see(toSend, edge.delivery().send(toSend), edge.delivery().send(toSend.key("second")));
        see(edge.delivery().send(toSend.key("third")), edge.delivery().send(DeliveryRequest.of(id, "pigeon")));
        see(edge.delivery().attempts(id), new DeliveryOutcome.InProgress(Fixture.START, Fixture.START));
        see(edge.invites().revoke(id, REASON, RECRUITER), edge.tracking().history(id));
        see(edge.invites().inviteAll(Stream.of("ada@example.com", "?"), this::again, this::see));
        see(edge.invites().inviteAll(Stream.of("ada@example.com"), email -> request, this::see));
        see(edge.tracking()
                .find(SessionQuery.all()
                        .candidate("Ada Love")
                        .email("ada@example.com")
                        .limit(1)));
        see(
                edge.relay().run(this::see),
                MessageValues.of("Engineer", invitation.link()).candidate("Ada Lovelace"));
        see(
                new AnswerConflictException("q1", "An engine.", 2),
                Fixture.BACKEND,
                SessionLifecycle.standard().transition(SessionTrigger.START));
        see(EmailAddress.of("ada@example.com"), PhoneNumber.of(NUMBER), channel.messages, Rubric.standard());
        see(Usage.DELIVERY.standard(), Fixture.SURVEY);
        seeDecisions(completed.session());
        seeAnalyses(edge, completed.sessionId());

        Stream<Class<?>> records = Architecture.classesOf("io.interviewedge").stream()
                .filter(type -> type.isRecord() && isPublic(type))
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .map(JavaClass::reflect);
        assertThat(seen.stream().<Object>map(Object::getClass).toList())
                .as("every public record is among what was looked at")
                .containsAll(records.toList());
        assertThat(seen)
                .allSatisfy(one -> assertThat(one.toString())
                        .as(one.getClass().getName())
                        .doesNotContain(
                                Fixture.tokenOf(invitation).value(),
                                Fixture.tokenOf(completed).value(),
                                "Lovelace",
                                "ada@example.com",
                                "2079460958",
                                "An engine.",
                                "With cards.",
                                "Solid.",
                                "A solid interview.",
                                "Concrete.",
                                RECRUITER,
                                REASON));
    }

    private void seeAnalyses(InterviewEdge edge, UUID completed) {
        see(edge.reviews().analyze(completed, REASON, RECRUITER), NoFindings.failed("She wrote: An engine."));
        see(Fixture.FINDINGS
                .runs(List.of(new Findings.Run(Fixture.FINDINGS.scores(), Verdict.HIRE)))
                .stamp(AnalysisStamp.of("openai", "m-1", "interview-2", "", 1, 1)));
        see(Observation.of("q1", "Concrete.").quoting("An engine."));
    }

    private final RecordingChannel channel = new RecordingChannel("email");

    private InterviewEdge watchedEdge() {
        channel.replies(message -> switch (channel.messages.size()) {
            case 1 -> ChannelReply.accepted("receipt-1");
            case 2 -> ChannelReply.refused(DeliveryFailure.Reason.TRY_LATER, "It is busy.");
            default -> ChannelReply.uncertain("It said nothing.");
        });
        InMemorySessionStore store = new InMemorySessionStore();
        SessionStore watched = (SessionStore) Proxy.newProxyInstance(
                SessionStore.class.getClassLoader(),
                new Class<?>[] {SessionStore.class},
                (proxy, method, arguments) -> {
                    see(arguments);
                    Object result = method.invoke(store, arguments);
                    see(result);
                    return result;
                });
        return new Fixture()
                .builder()
                .store(watched)
                .channel(channel)
                .analyzer(Fixture.analyzer(request -> {
                    see(request, Fixture.FINDINGS);
                    return Fixture.FINDINGS;
                }))
                .build();
    }

    private void seeDecisions(InterviewSession session) {
        see(new Decision.Accepted(session), new Decision.AlreadyDone(session));
        see(new Interview(session, InterviewScript.of(Fixture.BACKEND), Map.of()));
        see(new Decision.Refused(new LinkExpiredException(Fixture.START)));
        see(ChannelReply.accepted("receipt"), ChannelReply.uncertain("It said nothing."));
        see(ChannelReply.refused(DeliveryFailure.Reason.TRY_LATER, "It is busy."));
    }

    /** The implementations of a sealed interface are as visible as that is. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(SecretsTest::isPublic).orElse(true);
    }

    private InviteRequest again(String email) {
        return Fixture.ada().email(email).build();
    }

    private void see(Object @Nullable ... values) {
        for (Object value : values == null ? new Object[0] : values) {
            if (value instanceof Iterable<?> several) {
                several.forEach(this::see);
            } else if (value instanceof Map<?, ?> map) {
                see(map.keySet(), map.values());
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(this::see);
            } else if (value != null && value.getClass().getName().startsWith("io.interviewedge.") && seen.add(value)) {
                seeParts(value);
            }
        }
    }

    private void seeParts(Object value) {
        if (value instanceof Record) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                try {
                    see(part.getAccessor().invoke(value));
                } catch (ReflectiveOperationException failure) {
                    throw new AssertionError(failure);
                }
            }
        }
    }

    @Test
    void nothingThatIsLoggedHoldsATokenAnAnswerOrAnAddress() {
        PrintStream original = System.err;
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        Invitation invitation;
        try {
            System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
            InterviewEdge edge = new Fixture()
                    .builder()
                    .analyzer(Fixture.analyzer(request -> {
                        throw new IllegalStateException(
                                request.questions().get(0).answer());
                    }))
                    .listener(event -> {
                        throw new IllegalStateException(
                                "no mail to ada@example.com", new IOException("Ada Lovelace is unknown"));
                    })
                    .build();
            invitation = Fixture.complete(edge);
            edge.reviews().open(invitation.sessionId());
            edge.relay().run(event -> {
                throw new IllegalStateException("no webhook for ada@example.com");
            });
        } finally {
            System.setErr(original);
        }

        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("Interview Edge: store InMemorySessionStore")
                .contains("Analysis 1 of session " + invitation.sessionId())
                .contains(
                        "A listener failed", "java.lang.IllegalStateException at ", "caused by java.io.IOException at ")
                .contains("The receiver did not take event")
                .doesNotContain(Fixture.tokenOf(invitation).value())
                .doesNotContain("An engine.")
                .doesNotContain("Lovelace")
                .doesNotContain("ada@example.com");
    }
}
