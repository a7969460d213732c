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
                Map.entry("script.job_id", Job.LONGEST_ID),
                Map.entry("script.title", Job.LONGEST_TITLE),
                Map.entry("script.company", Job.LONGEST_TITLE),
                Map.entry("script.introduction", Job.LONGEST_INTRODUCTION),
                Map.entry("question.question_id", Question.LONGEST_ID),
                Map.entry("question.question_text", Question.LONGEST_TEXT),
                Map.entry("question.model_answer", Question.LONGEST_MODEL_ANSWER),
                Map.entry("session.tenant_id", TenantId.LONGEST),
                Map.entry("session.job_id", Job.LONGEST_ID),
                Map.entry("session.job_title", Job.LONGEST_TITLE),
                Map.entry("session.external_id", InterviewSession.LONGEST_EXTERNAL_ID),
                Map.entry("session.candidate_email", EmailAddress.LONGEST),
                Map.entry("session.candidate_email_key", EmailAddress.LONGEST_KEY),
                Map.entry("session.candidate_name", Candidate.LONGEST_NAME),
                Map.entry("session.candidate_search", longestSearchText()),
                Map.entry("answer.question_id", Question.LONGEST_ID),
                Map.entry("answer.body", 1_000_000),
                Map.entry("analysis.analyzer", Analysis.LONGEST_ANALYZER),
                Map.entry("analysis.verdict_reason", Findings.LONGEST_REASON),
                Map.entry("analysis.summary", Findings.LONGEST_SUMMARY),
                Map.entry("analysis.failure", Analysis.LONGEST_FAILURE),
                Map.entry("analysis_observation.question_id", Question.LONGEST_ID),
                Map.entry("analysis_observation.body", Findings.LONGEST_OBSERVATION),
                Map.entry("event.tenant_id", TenantId.LONGEST),
                Map.entry("event.job_id", Job.LONGEST_ID),
                Map.entry("event.actor", SessionEvent.LONGEST_ACTOR),
                Map.entry("event.detail", Question.LONGEST_ID));
    }

    /** Of all characters, the one below becomes the most others in the form that is searched. */
    private static int longestSearchText() {
        String widest = "\uFDFA";
        EmailAddress email = new EmailAddress(widest.repeat(60) + "@" + "é.".repeat(71) + "example.com");
        return new Candidate(email, widest.repeat(Candidate.LONGEST_NAME), null, Locale.ENGLISH)
                .searchText()
                .length();
    }
}
