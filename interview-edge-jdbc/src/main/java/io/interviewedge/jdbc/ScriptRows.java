package io.interviewedge.jdbc;

import io.interviewedge.analysis.Trait;
import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Question;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables interview_script, interview_question, interview_script_trait, and those of {@link KindRows}. */
final class ScriptRows {

    private static final String INSERT = """
            insert into ${script} (id, job_id, title, company, introduction)
            values (:id, :job_id, :title, :company, :introduction)""";

    private static final String INSERT_QUESTION = """
            insert into ${question} (script_id, position, question_id, question_text, required, model_answer)
            values (:script_id, :position, :question_id, :question_text, :required, :model_answer)""";

    private static final String INSERT_TRAIT = """
            insert into ${script_trait} (script_id, position, trait, label, description, weight)
            values (:script_id, :position, :trait, :label, :description, :weight)""";

    /**
     * Options, questions and traits as one, in this order: a question is read when its options are known. Each part
     * names the script, so that it uses its table's key. The type of a null in the first part is not what PostgreSQL
     * would guess.
     */
    private static final String FIND = """
            select s.id, s.job_id, s.title, s.company, s.introduction, p.part, p.question_id, p.question_text,
                   p.required, p.model_answer, p.kind, p.lowest, p.highest, p.lowest_label, p.highest_label, p.unit,
                   p.trait, p.label, p.description, p.weight, p.option_id, p.option_label, p.points
            from ${script} s
            join (select q.script_id, 2 as part, q.position, q.question_id, q.question_text, q.required,
                         q.model_answer, k.kind, k.lowest, k.highest, k.lowest_label, k.highest_label, k.unit,
                         null as trait, null as label, null as description, null as weight,
                         null as option_id, null as option_label, cast(null as decimal) as points
                  from ${question} q
                  left join ${question_kind} k on k.script_id = q.script_id and k.question_id = q.question_id
                  where q.script_id = :id
                  union all
                  select t.script_id, 3, t.position, null, null, null, null, null, null, null, null, null, null,
                         t.trait, t.label, t.description, t.weight, null, null, null
                  from ${script_trait} t
                  where t.script_id = :id
                  union all
                  select o.script_id, 1, o.position, o.question_id, null, null, null, null, null, null, null, null,
                         null, null, null, null, null, o.option_id, o.option_label, o.points
                  from ${question_option} o
                  where o.script_id = :id) p on p.script_id = s.id
            where s.id = :id
            order by p.part, p.position""";

    private static final int OPTION = 1;
    private static final int QUESTION = 2;

    private final Sql known;
    private final Sql insertUnlessTaken;
    private final Sql insertQuestion;
    private final Sql insertTrait;
    private final KindRows kinds;
    private final Sql find;

    ScriptRows(Statements statements) {
        this.known = statements.sql("select s.id from ${script} s where s.id = :id");
        this.insertUnlessTaken = statements.insertUnlessTaken(INSERT);
        this.insertQuestion = statements.sql(INSERT_QUESTION);
        this.insertTrait = statements.sql(INSERT_TRAIT);
        this.kinds = new KindRows(statements);
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
        kinds.insert(connection, script);
        List<Sql.Call> traits = new ArrayList<>();
        for (Trait trait : script.traits()) {
            traits.add(insertTrait
                    .with("script_id", script.id())
                    .with("position", traits.size())
                    .with("trait", trait.id())
                    .with("label", trait.label())
                    .with("description", trait.description())
                    .with("weight", BigDecimal.valueOf(trait.weight())));
        }
        insertTrait.insertEach(connection, traits);
    }

    Optional<InterviewScript> find(Connection connection, String scriptId) throws SQLException {
        return find.with("id", scriptId).query(connection, ScriptRows::read);
    }

    /** Every row has the script, and one option, one question or one trait. */
    private static Optional<InterviewScript> read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String id = rows.getString("id");
        String jobId = rows.getString("job_id");
        String title = rows.getString("title");
        String company = rows.getString("company");
        @Nullable String introduction = rows.getString("introduction");
        StoredOptions options = new StoredOptions();
        List<Question> questions = new ArrayList<>();
        List<Trait> traits = new ArrayList<>();
        do {
            switch (rows.getInt("part")) {
                case OPTION -> options.read(rows);
                case QUESTION -> questions.add(readQuestion(rows, options));
                default -> traits.add(readTrait(rows));
            }
        } while (rows.next());
        return Optional.of(new InterviewScript(id, jobId, title, company, introduction, questions).traits(traits));
    }

    private static Question readQuestion(ResultSet row, StoredOptions options) throws SQLException {
        String id = row.getString("question_id");
        return new Question(
                id,
                row.getString("question_text"),
                row.getBoolean("required"),
                row.getString("model_answer"),
                KindRows.read(row, options.of(id)),
                options.points(id));
    }

    private static Trait readTrait(ResultSet row) throws SQLException {
        return new Trait(
                row.getString("trait"), row.getString("label"), row.getString("description"), row.getDouble("weight"));
    }
}
