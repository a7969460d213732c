package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.Findings;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.job.Job;
import io.interviewedge.job.Question;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that pass the check have room for whatever the library lets through. */
class ExpectedSchemaTest {

    @ParameterizedTest
    @MethodSource
    void noLessRoomIsAskedForThanTheLongestValueNeeds(Map.Entry<String, Integer> limit) {
        String[] place = limit.getKey().split("\\.", -1);

        assertThat(ExpectedSchema.TABLES)
                .filteredOn(table -> table.table().equals(place[0]))
                .flatExtracting(ExpectedSchema::columns)
                .filteredOn(column -> column.name().equals(place[1]))
                .singleElement()
                .extracting(ExpectedSchema.Column::characters)
                .satisfies(room -> assertThat(room).isGreaterThanOrEqualTo(limit.getValue()));
    }

    static Stream<Map.Entry<String, Integer>> noLessRoomIsAskedForThanTheLongestValueNeeds() {
        return Stream.of(
                Map.entry("script.job_id", Job.MAX_ID_LENGTH),
                Map.entry("script.title", Job.MAX_TITLE_LENGTH),
                Map.entry("script.company", Job.MAX_TITLE_LENGTH),
                Map.entry("script.introduction", Job.MAX_INTRODUCTION_LENGTH),
                Map.entry("question.question_id", Question.MAX_ID_LENGTH),
                Map.entry("question.question_text", Question.MAX_TEXT_LENGTH),
                Map.entry("question.model_answer", Question.MAX_MODEL_ANSWER_LENGTH),
                Map.entry("session.tenant_id", TenantId.MAX_LENGTH),
                Map.entry("session.job_id", Job.MAX_ID_LENGTH),
                Map.entry("session.job_title", Job.MAX_TITLE_LENGTH),
                Map.entry("session.external_id", InterviewSession.MAX_EXTERNAL_ID_LENGTH),
                Map.entry("session.candidate_email", EmailAddress.MAX_LENGTH),
                Map.entry("session.candidate_email_key", EmailAddress.MAX_KEY_LENGTH),
                Map.entry("session.candidate_name", Candidate.MAX_NAME_LENGTH),
                Map.entry("session.candidate_search", longestSearchText()),
                Map.entry("answer.question_id", Question.MAX_ID_LENGTH),
                Map.entry("answer.answer_text", 1_000_000),
                Map.entry("analysis.analyzer", Analysis.MAX_ANALYZER_LENGTH),
                Map.entry("analysis.verdict_reason", Findings.MAX_REASON_LENGTH),
                Map.entry("analysis.summary", Findings.MAX_SUMMARY_LENGTH),
                Map.entry("analysis.failure", Analysis.MAX_FAILURE_LENGTH),
                Map.entry("analysis_observation.question_id", Question.MAX_ID_LENGTH),
                Map.entry("analysis_observation.observation_text", Findings.MAX_OBSERVATION_LENGTH),
                Map.entry("event.tenant_id", TenantId.MAX_LENGTH),
                Map.entry("event.job_id", Job.MAX_ID_LENGTH),
                Map.entry("event.actor", SessionEvent.MAX_ACTOR_LENGTH),
                Map.entry("event.detail", SessionEvent.MAX_DETAIL_LENGTH));
    }

    /** Of all characters, the one below becomes the most others in the form that is searched. */
    private static int longestSearchText() {
        String widest = "\uFDFA";
        EmailAddress email = EmailAddress.of(widest.repeat(60) + "@" + "é.".repeat(71) + "example.com");
        return new Candidate(email, widest.repeat(Candidate.MAX_NAME_LENGTH), null, Locale.ENGLISH)
                .searchText()
                .length();
    }
}
