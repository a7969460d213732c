package io.interviewedge.jdbc;

import io.interviewedge.job.InterviewScript;
import io.interviewedge.question.Choice;
import io.interviewedge.question.FreeText;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.Option;
import io.interviewedge.question.Question;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables interview_question_kind and interview_question_option. A question of text has no row in either. */
final class KindRows {

    private static final String ONE_OF_OPTIONS = "choice";
    private static final String SEVERAL_OF_OPTIONS = "choices";
    private static final String SCALE = "scale";
    private static final String NUMBER = "number";

    private static final String INSERT = """
            insert into ${question_kind}
                (script_id, question_id, kind, lowest, highest, lowest_label, highest_label, unit)
            values (:script_id, :question_id, :kind, :lowest, :highest, :lowest_label, :highest_label, :unit)""";

    private static final String INSERT_OPTION = """
            insert into ${question_option} (script_id, question_id, position, option_id, option_label, points)
            values (:script_id, :question_id, :position, :option_id, :option_label, :points)""";

    private final Sql insert;
    private final Sql insertOption;

    KindRows(Statements statements) {
        this.insert = statements.sql(INSERT);
        this.insertOption = statements.sql(INSERT_OPTION);
    }

    /** Stores the kinds of a script's questions, which are stored already. */
    void insert(Connection connection, InterviewScript script) throws SQLException {
        List<Sql.Call> kinds = new ArrayList<>();
        List<Sql.Call> options = new ArrayList<>();
        for (Question question : script.questions()) {
            if (question.kind() instanceof Choice choice) {
                kinds.add(kind(script, question, choice.several() ? SEVERAL_OF_OPTIONS : ONE_OF_OPTIONS));
                addOptions(options, script, question, choice);
            } else if (question.kind() instanceof Scale scale) {
                kinds.add(range(
                                kind(script, question, SCALE),
                                BigDecimal.valueOf(scale.from()),
                                BigDecimal.valueOf(scale.to()))
                        .with("lowest_label", scale.fromLabel())
                        .with("highest_label", scale.toLabel()));
            } else if (question.kind() instanceof Numeric number) {
                kinds.add(range(kind(script, question, NUMBER), number.lowest(), number.highest())
                        .with("unit", number.unit()));
            }
        }
        insert.insertEach(connection, kinds);
        insertOption.insertEach(connection, options);
    }

    private Sql.Call kind(InterviewScript script, Question question, String kind) {
        return range(insert.call(), null, null)
                .with("script_id", script.id())
                .with("question_id", question.id())
                .with("kind", kind)
                .with("lowest_label", (String) null)
                .with("highest_label", (String) null)
                .with("unit", (String) null);
    }

    private static Sql.Call range(Sql.Call call, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        return call.with("lowest", lowest).with("highest", highest);
    }

    private void addOptions(List<Sql.Call> options, InterviewScript script, Question question, Choice choice) {
        int position = 0;
        for (Option option : choice.options()) {
            options.add(insertOption
                    .with("script_id", script.id())
                    .with("question_id", question.id())
                    .with("position", position++)
                    .with("option_id", option.id())
                    .with("option_label", option.label())
                    .with("points", question.points().get(option.id())));
        }
    }

    /**
     * Reads the kind from a row with the columns of the first table. A kind that only a newer version knows is text.
     */
    static QuestionKind read(ResultSet row, List<Option> options) throws SQLException {
        String kind = row.getString("kind");
        BigDecimal lowest = row.getBigDecimal("lowest");
        BigDecimal highest = row.getBigDecimal("highest");
        if (ONE_OF_OPTIONS.equals(kind) || SEVERAL_OF_OPTIONS.equals(kind)) {
            return new Choice(options, SEVERAL_OF_OPTIONS.equals(kind));
        }
        if (SCALE.equals(kind) && lowest != null && highest != null) {
            return new Scale(
                    lowest.intValue(),
                    highest.intValue(),
                    row.getString("lowest_label"),
                    row.getString("highest_label"));
        }
        return NUMBER.equals(kind) ? new Numeric(lowest, highest, row.getString("unit")) : new FreeText();
    }
}
