package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Job;
import io.interviewedge.question.Choice;
import io.interviewedge.question.FreeText;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.store.NewSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of version 1, which know texts alone, and nodes that go on with them after the migration. */
class KindlessNodeTest {

    private static final Question VISA = Question.of(
                    "visa", "Do you need a visa?", Choice.of(Option.of("yes", "Yes"), Option.of("no", "No")))
            .points("no", 5);
    private static final InterviewScript SURVEY =
            InterviewScript.of(Job.of("backend", "Backend Engineer", "Example Ltd", VISA));

    @ParameterizedTest
    @EnumSource
    void whatVersionOneStoredIsReadAndTheSameScript(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        runVersionOne(database, dataSource);
        storeScriptAsVersionOneDoes(dataSource);

        JdbcSchema.migrate(dataSource);

        JdbcSchema.verify(dataSource);
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        assertThat(store.findScript(Samples.SCRIPT.id())).contains(Samples.SCRIPT);
        InterviewSession session = Samples.session();
        store.create(Samples.invite(session));
        assertThat(rows(dataSource, "select id from interview_script")).containsExactly(Samples.SCRIPT.id());
        store.changeStatus(Samples.start(session));
        assertThat(store.saveAnswer(Samples.answer(session, "Because", 0))).isPresent();
    }

    /** With the statements of version 1. */
    @ParameterizedTest
    @EnumSource
    void aNodeOfVersionOneReadsEveryQuestionAsTextAndAnswersIt(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = survey();
        store.create(new NewSession(session, SURVEY, Samples.invite(session).event()));
        store.changeStatus(Samples.start(session));

        assertThat(rows(
                        dataSource,
                        "select question_text from interview_question where script_id = '" + SURVEY.id() + "'"))
                .containsExactly("Do you need a visa?");
        TestDatabase.run(
                dataSource,
                "insert into interview_answer (session_id, question_id, answer_text, filled, revision, answered_at)"
                        + " select s.id, q.question_id, 'I need none', true, 1, 1"
                        + " from interview_session s join interview_question q on q.script_id = s.script_id");

        assertThat(store.findByToken(session.token())
                        .orElseThrow()
                        .answers()
                        .get("visa")
                        .text())
                .isEqualTo("I need none");
        assertThat(VISA.shown("I need none")).isEqualTo("I need none");
        assertThat(store.changeStatus(Samples.submit(session))).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aNodeOfVersionOneStoresAScriptOnMigratedTables(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();

        storeScriptAsVersionOneDoes(dataSource);

        assertThat(new JdbcSessionStore(dataSource).findScript(Samples.SCRIPT.id()))
                .contains(Samples.SCRIPT);
    }

    @ParameterizedTest
    @EnumSource
    void aKindThatOnlyANewerVersionKnowsIsAnsweredByText(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        JdbcSessionStore store = new JdbcSessionStore(dataSource);
        InterviewSession session = survey();
        store.create(new NewSession(session, SURVEY, Samples.invite(session).event()));
        TestDatabase.run(dataSource, "update interview_question_kind set kind = 'video'");

        assertThat(store.findScript(SURVEY.id()).orElseThrow().questions())
                .extracting(Question::kind)
                .containsExactly(new FreeText());
    }

    private static InterviewSession survey() {
        return Samples.session().toBuilder().script(SURVEY).build();
    }

    private static void runVersionOne(TestDatabase database, DataSource dataSource) throws SQLException {
        String script = TableNames.standard().in(database.dialect().scripts().get(0));
        for (String statement : SchemaScripts.statements(script)) {
            TestDatabase.run(dataSource, statement);
        }
    }

    private static void storeScriptAsVersionOneDoes(DataSource dataSource) throws SQLException {
        String id = Samples.SCRIPT.id();
        TestDatabase.run(dataSource, """
                insert into interview_script (id, job_id, title, company, introduction)
                values ('%1$s', 'backend', 'Backend Engineer', 'Example Ltd', null);
                insert into interview_question
                    (script_id, position, question_id, question_text, required, model_answer)
                values ('%1$s', 0, 'why', 'Why this job?', true, null);
                """.formatted(id));
    }

    private static List<String> rows(DataSource dataSource, String select) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(select)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
