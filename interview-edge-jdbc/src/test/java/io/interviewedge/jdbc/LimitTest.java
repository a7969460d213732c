package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.AnswerTooLongException;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one character too long for its column is refused by name and limit, before any SQL. */
class LimitTest {

    /** A value of a field that may be that long, made without a database. */
    record Limit(String field, int longest, Consumer<String> value) {

        @Override
        public String toString() {
            return field;
        }
    }

    @ParameterizedTest
    @MethodSource
    void oneCharacterMoreIsRefusedByNameAndLimit(Limit limit) {
        assertThatCode(() -> limit.value().accept("x".repeat(limit.longest()))).doesNotThrowAnyException();

        assertThatThrownBy(() -> limit.value().accept("x".repeat(limit.longest() + 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(limit.field() + " has " + (limit.longest() + 1) + " characters; at most " + limit.longest()
                        + " are allowed");
    }

    static List<Limit> oneCharacterMoreIsRefusedByNameAndLimit() {
        return Stream.of(jobs(), invites(), queries(), traits(), findings())
                .flatMap(limits -> limits)
                .toList();
    }

    private static Stream<Limit> jobs() {
        return Stream.of(
                new Limit("tenant", TenantId.MAX_LENGTH, TenantId::of),
                new Limit("job id", Job.MAX_ID_LENGTH, text -> Job.of(text, "t", "c", Question.of("q", "Why?"))),
                new Limit("job title", Job.MAX_TITLE_LENGTH, text -> Job.of("j", text, "c", Question.of("q", "Why?"))),
                new Limit("company", Job.MAX_TITLE_LENGTH, text -> Job.of("j", "t", text, Question.of("q", "Why?"))),
                new Limit("introduction", Job.MAX_INTRODUCTION_LENGTH, Samples.JOB::introduction),
                new Limit("question id", Question.MAX_ID_LENGTH, text -> Question.of(text, "Why?")),
                new Limit("question text", Question.MAX_TEXT_LENGTH, text -> Question.of("q", text)),
                new Limit("model answer", Question.MAX_MODEL_ANSWER_LENGTH, Question.of("q", "Why?")::modelAnswer));
    }

    private static Stream<Limit> invites() {
        return Stream.of(
                new Limit("email", EmailAddress.MAX_LENGTH, text -> EmailAddress.of(address(text.length()))),
                new Limit(
                        "name",
                        Candidate.MAX_NAME_LENGTH,
                        text -> Candidate.of("ada@example.com", text, null, Locale.ENGLISH)),
                new Limit(
                        "external id",
                        InterviewSession.MAX_EXTERNAL_ID_LENGTH,
                        text -> invite().externalId(text).build()),
                new Limit(
                        "invited by",
                        SessionEvent.MAX_ACTOR_LENGTH,
                        text -> invite().invitedBy(text).build()));
    }

    private static Stream<Limit> queries() {
        return Stream.of(
                new Limit("job id", Job.MAX_ID_LENGTH, SessionQuery.all()::job),
                new Limit("candidate", Candidate.MAX_NAME_LENGTH, SessionQuery.all()::candidate));
    }

    private static Stream<Limit> traits() {
        return Stream.of(
                new Limit("trait id", Trait.MAX_ID_LENGTH, text -> Trait.of(text, "Empathy")),
                new Limit("trait label", Trait.MAX_LABEL_LENGTH, text -> Trait.of("empathy", text)),
                new Limit("trait description", Trait.MAX_DESCRIPTION_LENGTH, Trait.CLARITY::description));
    }

    private static Stream<Limit> findings() {
        return Stream.of(
                new Limit("verdict reason", Findings.MAX_REASON_LENGTH, text -> findings(text, "", "")),
                new Limit("summary", Findings.MAX_SUMMARY_LENGTH, text -> findings("", text, "")),
                new Limit("observation", Observation.MAX_TEXT_LENGTH, text -> findings("", "", text)));
    }

    @Test
    void anAnalyzerWithATooLongNameIsAMistakeOfTheSetup() {
        String longest = "x".repeat(Analysis.MAX_ANALYZER_LENGTH);

        assertThat(edge().analyzer(named(longest)).build()).isNotNull();
        assertThatThrownBy(() -> edge().analyzer(named(longest + "x")).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("analyzer name has 101 characters; at most 100 are allowed");
    }

    @Test
    void anAddressWhoseComparedFormIsTooLongIsRefusedByNameAndLimit() {
        assertThatThrownBy(() -> EmailAddress.of("x".repeat(61) + "@" + "é.".repeat(72) + "com"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("email has 641 characters in the form it is compared in; at most 640 are allowed");
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedBeforeAnySql() {
        SpyDataSource spy = new SpyDataSource(TestDatabase.H2_IN_MEMORY.withTables());
        InterviewEdge edge = edge().store(new JdbcSessionStore(spy.dataSource()))
                .maxAnswerLength(1_000_000)
                .build();
        spy.calls();

        assertThatThrownBy(() ->
                        edge.interviews().answer(InviteToken.of(UUID.randomUUID()), "why", "x".repeat(1_000_001), 0))
                .isInstanceOf(AnswerTooLongException.class)
                .hasMessage("the answer to question \"why\" has 1000001 characters; at most 1000000 are allowed");
        assertThat(spy.calls()).isEmpty();
    }

    private static InviteRequest.Builder invite() {
        return InviteRequest.forJob("backend").email("ada@example.com");
    }

    private static Findings findings(String reason, String summary, String observation) {
        return new Findings(
                Samples.scores(1, 2, 3, 4, 5),
                Verdict.MAYBE,
                reason,
                summary,
                List.of(Observation.of("why", observation)));
    }

    private static String address(int length) {
        return "x@" + ("d".repeat(49) + ".").repeat(5) + "d".repeat(length - 252);
    }

    private static InterviewEdge.Builder edge() {
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"));
    }

    private static InterviewAnalyzer named(String name) {
        return new InterviewAnalyzer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Findings analyze(AnalysisRequest request) {
                throw new AssertionError("nothing is analysed");
            }
        };
    }
}
