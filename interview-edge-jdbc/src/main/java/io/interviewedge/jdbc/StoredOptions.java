package io.interviewedge.jdbc;

import io.interviewedge.question.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a script's questions, read before the questions. */
final class StoredOptions {

    private final Map<String, List<Option>> options = new HashMap<>();
    private final Map<String, Map<String, Integer>> points = new HashMap<>();

    /** Adds the option of the current row. */
    void read(ResultSet row) throws SQLException {
        String question = row.getString("question_id");
        String id = row.getString("option_id");
        options.computeIfAbsent(question, any -> new ArrayList<>()).add(new Option(id, row.getString("option_label")));
        int worth = row.getInt("points");
        if (!row.wasNull()) {
            points.computeIfAbsent(question, any -> new HashMap<>()).put(id, worth);
        }
    }

    /** The options of a question, in the order in which they were read. */
    List<Option> of(String questionId) {
        return options.getOrDefault(questionId, List.of());
    }

    /** What the options of a question are worth. */
    Map<String, Integer> points(String questionId) {
        return points.getOrDefault(questionId, Map.of());
    }
}
