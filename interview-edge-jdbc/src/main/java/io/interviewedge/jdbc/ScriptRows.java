package io.interviewedge.jdbc;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.job.Question;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables interview_script and interview_question. */
final class ScriptRows {

    private static final String INSERT = """
            insert into ${script} (id, job_id, title, company, introduction)
            values (:id, :job_id, :title, :company, :introduction)""";

    private static final String INSERT_QUESTION = """
            insert into ${question} (script_id, position, question_id, question_text, required, model_answer)
            values (:script_id, :position, :question_id, :question_text, :required, :model_answer)""";

    private static final String FIND = """
            select s.id, s.job_id, s.title, s.company, s.introduction,
                   q.question_id, q.question_text, q.required, q.model_answer
            from ${script} s
            join ${question} q on q.script_id = s.id
            where s.id = :id
            order by q.position""";

    private final Sql known;
    private final Sql insertUnlessTaken;
    private final Sql insertQuestion;
    private final Sql find;

    ScriptRows(Statements statements) {
        this.known = statements.sql("select s.id from ${script} s where s.id = :id");
        this.insertUnlessTaken = statements.insertUnlessTaken(INSERT);
        this.insertQuestion = statements.sql(INSERT_QUESTION);
        this.find = statements.sql(FIND);
    }

    /** Stores the script unless it is there. Its questions are stored with it, in one transaction. */
    void insertUnlessTaken(Connection connection, InterviewScript script) throws SQLException {
        if (known.with("id", script.id()).exists(connection)) {
            return;
        }
        boolean inserted = insertUnlessTaken
                .with("id", script.id())
                .with("job_id", script.jobId())
                .with("title", script.title())
                .with("company", script.company())
                .with("introduction", script.introduction())
                .insertsUnlessTaken(connection);
        if (!inserted) {
            return;
        }
        List<Sql.Call> questions = new ArrayList<>();
        for (Question question : script.questions()) {
            questions.add(insertQuestion
                    .with("script_id", script.id())
                    .with("position", questions.size())
                    .with("question_id", question.id())
                    .with("question_text", question.text())
                    .with("required", question.required())
                    .with("model_answer", question.modelAnswer()));
        }
        insertQuestion.insertEach(connection, questions);
    }

    Optional<InterviewScript> find(Connection connection, String scriptId) throws SQLException {
        return find.with("id", scriptId).query(connection, ScriptRows::read);
    }

    /** Every row has the script and one question. */
    private static Optional<InterviewScript> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String id = rows.getString("id");
        String jobId = rows.getString("job_id");
        String title = rows.getString("title");
        String company = rows.getString("company");
        @Nullable String introduction = rows.getString("introduction");
        List<Question> questions = new ArrayList<>();
        do {
            questions.add(readQuestion(rows));
        } while (rows.next());
        return Optional.of(new InterviewScript(id, jobId, title, company, introduction, questions));
    }

    private static Question readQuestion(ResultSet row) throws SQLException {
        return new Question(
                row.getString("question_id"),
                row.getString("question_text"),
                row.getBoolean("required"),
                row.getString("model_answer"));
    }
}
