package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisOrder;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Trait;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.H2Dialect;
import io.interviewedge.jdbc.dialect.MariaDbDialect;
import io.interviewedge.jdbc.dialect.MySqlDialect;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import io.interviewedge.job.Job;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.Scale;
import io.interviewedge.session.Candidate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What verify asks for is what the scripts make, and has room for whatever the library lets through. */
class ScriptTablesTest {

    /** The longest value of each column that holds text. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("script.id", 64),
            Map.entry("script.job_id", Job.MAX_ID_LENGTH),
            Map.entry("script.title", Job.MAX_TITLE_LENGTH),
            Map.entry("script.company", Job.MAX_TITLE_LENGTH),
            Map.entry("script.introduction", Job.MAX_INTRODUCTION_LENGTH),
            Map.entry("question.script_id", 64),
            Map.entry("question.question_id", Question.MAX_ID_LENGTH),
            Map.entry("question.question_text", Question.MAX_TEXT_LENGTH),
            Map.entry("question.model_answer", Question.MAX_MODEL_ANSWER_LENGTH),
            Map.entry("session.tenant_id", TenantId.MAX_LENGTH),
            Map.entry("session.token", 64),
            Map.entry("session.job_id", Job.MAX_ID_LENGTH),
            Map.entry("session.job_title", Job.MAX_TITLE_LENGTH),
            Map.entry("session.external_id", InterviewSession.MAX_EXTERNAL_ID_LENGTH),
            Map.entry("session.script_id", 64),
            Map.entry("session.candidate_email", EmailAddress.MAX_LENGTH),
            Map.entry("session.candidate_email_key", EmailAddress.MAX_KEY_LENGTH),
            Map.entry("session.candidate_name", Candidate.MAX_NAME_LENGTH),
            Map.entry("session.candidate_phone", 16),
            Map.entry("session.candidate_search", longestSearchText()),
            Map.entry("session.locale", 1_000),
            Map.entry("session.status", 16),
            Map.entry("answer.question_id", Question.MAX_ID_LENGTH),
            Map.entry("answer.answer_text", 1_000_000),
            Map.entry("analysis.state", 16),
            Map.entry("analysis.analyzer", Analysis.MAX_ANALYZER_LENGTH),
            Map.entry("analysis.ordered_by", SessionEvent.MAX_ACTOR_LENGTH),
            Map.entry("analysis.order_reason", AnalysisOrder.MAX_REASON_LENGTH),
            Map.entry("analysis.run_verdicts", longestRuns("no_hire")),
            Map.entry("analysis.provider", AnalysisStamp.MAX_LENGTH),
            Map.entry("analysis.model", AnalysisStamp.MAX_LENGTH),
            Map.entry("analysis.prompt", AnalysisStamp.MAX_LENGTH),
            Map.entry("analysis.parameters", AnalysisStamp.MAX_PARAMETERS_LENGTH),
            Map.entry("analysis.verdict", 16),
            Map.entry("analysis.verdict_reason", Findings.MAX_REASON_LENGTH),
            Map.entry("analysis.summary", Findings.MAX_SUMMARY_LENGTH),
            Map.entry("analysis.failure", Analysis.MAX_FAILURE_LENGTH),
            Map.entry("script_trait.script_id", 64),
            Map.entry("script_trait.trait", Trait.MAX_ID_LENGTH),
            Map.entry("script_trait.label", Trait.MAX_LABEL_LENGTH),
            Map.entry("script_trait.description", Trait.MAX_DESCRIPTION_LENGTH),
            Map.entry("analysis_trait.trait", Trait.MAX_ID_LENGTH),
            Map.entry("analysis_trait.label", Trait.MAX_LABEL_LENGTH),
            Map.entry("analysis_trait.run_scores", longestRuns("10.0")),
            Map.entry("analysis_observation.question_id", Question.MAX_ID_LENGTH),
            Map.entry("analysis_observation.observation_text", Observation.MAX_TEXT_LENGTH),
            Map.entry("analysis_observation.quote", Observation.MAX_QUOTE_LENGTH),
            Map.entry("event.tenant_id", TenantId.MAX_LENGTH),
            Map.entry("event.job_id", Job.MAX_ID_LENGTH),
            Map.entry("event.type", 32),
            Map.entry("event.actor", SessionEvent.MAX_ACTOR_LENGTH),
            Map.entry("event.detail", SessionEvent.MAX_DETAIL_LENGTH),
            Map.entry("question_kind.script_id", 64),
            Map.entry("question_kind.question_id", Question.MAX_ID_LENGTH),
            Map.entry("question_kind.kind", 16),
            Map.entry("question_kind.lowest_label", Scale.MAX_LABEL_LENGTH),
            Map.entry("question_kind.highest_label", Scale.MAX_LABEL_LENGTH),
            Map.entry("question_kind.unit", Numeric.MAX_UNIT_LENGTH),
            Map.entry("question_option.script_id", 64),
            Map.entry("question_option.question_id", Question.MAX_ID_LENGTH),
            Map.entry("question_option.option_id", Option.MAX_ID_LENGTH),
            Map.entry("question_option.option_label", Option.MAX_LABEL_LENGTH),
            Map.entry("relay.name", "events".length()));

    private static int longestRuns(String word) {
        return Findings.MAX_RUNS * (word.length() + 1) - 1;
    }

    static List<Dialect> dialects() {
        return List.of(
                new H2Dialect(),
                new PostgreSqlDialect(),
                new MariaDbDialect(),
                new MySqlDialect(),
                new HsqldbDialect());
    }

    @ParameterizedTest
    @EnumSource
    void whatVerifyAsksForIsWhatTheScriptsMakeNoMoreAndNoLess(TestDatabase database) throws SQLException {
        Statements statements = new Statements(database.dialect(), TableNames.standard());
        try (Connection connection = database.withTables().getConnection()) {
            PresentSchema present = new PresentSchema(connection, statements);
            for (ScriptTables.Table table : ScriptTables.of(database.dialect())) {
                assertThat(table.columns().keySet())
                        .as(table.name())
                        .containsExactlyInAnyOrderElementsOf(
                                present.columns(table.name()).keySet());
                assertThat(table.keys()).as(table.name()).isEqualTo(present.keys(table.name()));
                assertThat(secondary(table.indexes(), table))
                        .isEqualTo(secondary(present.indexes(table.name()), table));
            }
        }
    }

    /** Without those that a database makes for keys, which go by names of its own. */
    private static Set<String> secondary(Set<String> indexes, ScriptTables.Table table) {
        Set<String> secondary = new HashSet<>();
        for (String index : indexes) {
            if (index.endsWith("_ix")) {
                secondary.add(index.replaceFirst("^interview_", ""));
            }
        }
        return secondary;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyDialectMakesTheSameTables(Dialect dialect) {
        assertThat(names(dialect)).isEqualTo(names(new H2Dialect()));
    }

    /** Table by table: its columns, its keys, its indexes. */
    private static Map<String, List<Set<?>>> names(Dialect dialect) {
        Map<String, List<Set<?>>> names = new TreeMap<>();
        for (ScriptTables.Table table : ScriptTables.of(dialect)) {
            names.put(table.name(), List.of(table.columns().keySet(), table.keys(), table.indexes()));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyTextHasRoomForTheLongestValue(Dialect dialect) {
        Map<String, Integer> missing = new TreeMap<>();
        Map<String, Integer> longest = new HashMap<>(LONGEST);
        for (ScriptTables.Table table : ScriptTables.of(dialect)) {
            table.columns().forEach((column, room) -> {
                String name = table.name() + "." + column;
                // Of a UUID as text the library says itself how long it is.
                int needed = longest.getOrDefault(name, room == 36 || room == 0 ? 0 : Integer.MAX_VALUE);
                longest.remove(name);
                if (room < needed) {
                    missing.put(name, needed);
                }
            });
        }

        assertThat(missing).isEmpty();
        assertThat(longest).as("columns that are not there").isEmpty();
    }

    @Test
    void aScriptWithoutOneOfTheTablesIsRefused() {
        Dialect without = new H2Dialect() {
            @Override
            public List<String> scripts() {
                return List.of(
                        super.scripts().get(0).replace("create table if not exists ${answer}", "make ${answer}"),
                        super.scripts().get(1));
            }
        };

        assertThatThrownBy(() -> ScriptTables.of(without))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("the scripts for H2 make no table [answer]");
    }

    @Test
    void aColumnThatALaterVersionAddsIsAskedForToo() {
        Dialect later = new H2Dialect() {
            @Override
            public List<String> scripts() {
                return List.of(
                        super.scripts().get(0),
                        super.scripts().get(1),
                        "alter table ${answer} add column if not exists note varchar(80);\n"
                                + "create index if not exists ${prefix}answer_note_ix on ${answer} (note);\n");
            }
        };

        assertThat(ScriptTables.of(later))
                .filteredOn(table -> table.name().equals("answer"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.columns()).containsEntry("note", 80);
                    assertThat(answer.indexes()).containsExactly("answer_note_ix");
                });
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
