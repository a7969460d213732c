package io.interviewedge.benchmarks.flow;

import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.job.InterviewScript;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * JDBC for this one purpose: nothing is general, nothing is checked in Java that the database does not need, every step
 * is one statement on one connection in auto-commit, and the driver keeps it prepared. The lower bound of what a flow
 * can cost.
 */
final class HandWrittenFlow implements CandidateFlow {

    private final DataSource dataSource;
    private final String scriptId = InterviewScript.of(SampleJob.JOB).id();

    /**
     * On the library's tables.
     *
     * @param dataSource with auto-commit on
     */
    HandWrittenFlow(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return "JDBC by hand";
    }

    @Override
    public String invite(String email, String candidate) throws SQLException {
        long now = System.currentTimeMillis();
        UUID id = timeOrderedId(now);
        String token = UUID.randomUUID().toString();
        String key = email.toLowerCase(Locale.ROOT);
        String search = (candidate + "\n" + email + "\n" + key).toLowerCase(Locale.ROOT);
        String job = SampleJob.JOB.id();
        String title = SampleJob.JOB.title();
        write(
                HandWrittenSql.INVITE,
                id,
                timeOrderedId(now),
                job,
                now,
                id,
                token,
                job,
                title,
                scriptId,
                email,
                key,
                candidate,
                search,
                now);
        return token;
    }

    @Override
    public void open(String token) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(HandWrittenSql.OPEN)) {
            statement.setString(1, token);
            try (ResultSet rows = statement.executeQuery()) {
                String page = "";
                Map<String, String> answers = new HashMap<>();
                while (rows.next()) {
                    page = rows.getString("job_title") + rows.getString("candidate_name") + rows.getString("status");
                    String questionId = rows.getString("question_id");
                    if (questionId != null) {
                        answers.put(questionId, rows.getString("answer_text") + rows.getInt("revision"));
                    }
                }
                require(!page.isEmpty() && answers.isEmpty());
            }
        }
    }

    @Override
    public void start(String token) throws SQLException {
        long now = System.currentTimeMillis();
        write(HandWrittenSql.START, now, now, token, now, timeOrderedId(now));
    }

    @Override
    public void answer(String token, String questionId, String text) throws SQLException {
        long now = System.currentTimeMillis();
        boolean filled = !text.isBlank();
        UUID event = timeOrderedId(now);
        write(HandWrittenSql.ANSWER, now, token, now, questionId, questionId, text, filled, 0, event, questionId);
    }

    @Override
    public void submit(String token) throws SQLException {
        long now = System.currentTimeMillis();
        write(HandWrittenSql.SUBMIT, token, now, now, now, timeOrderedId(now));
    }

    private void write(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            require(statement.executeUpdate() == 1);
        }
    }

    private static void require(boolean happened) {
        if (!happened) {
            throw new IllegalStateException("the step was refused");
        }
    }

    private static UUID timeOrderedId(long millis) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID((millis << 16) | 0x7000 | random.nextInt(0x1000), Long.MIN_VALUE | (random.nextLong() >>> 2));
    }
}
