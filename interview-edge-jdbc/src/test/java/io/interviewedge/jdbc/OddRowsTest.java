package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.event.SessionEvent;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.testkit.StubAnalyzer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rows that another version or somebody's SQL wrote, and that today's rules would refuse, fail neither a page nor the
 * relay.
 */
class OddRowsTest {

    @ParameterizedTest
    @EnumSource
    void rowsThatTodaysRulesWouldRefuseAreListedOpenedAndRelayed(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        InterviewEdge edge = edge(dataSource);
        UUID odd = invite(edge);
        UUID fine = invite(edge);
        set(dataSource, odd, "candidate_email", "no address");
        set(dataSource, odd, "candidate_name", " two\nlines ");
        set(dataSource, odd, "candidate_phone", "12");
        set(dataSource, odd, "job_title", "\u0007");
        set(dataSource, odd, "locale", "not a locale");
        set(dataSource, odd, "token", "short");
        set(dataSource, odd, "status", "withdrawn");
        TestDatabase.run(dataSource, "update interview_question set question_text = ' ';");
        TestDatabase.run(dataSource, "update interview_event set type = 'of_tomorrow', actor = ' ';");
        InterviewEdge restarted = edge(dataSource);
        List<SessionEvent> relayed = new ArrayList<>();

        assertThat(restarted.tracking().find(SessionQuery.all()).items())
                .extracting(item -> item.session().id())
                .containsExactlyInAnyOrder(odd, fine);
        InterviewSession session = restarted.reviews().open(odd).session();
        assertThat(session.candidate().email().value()).isEqualTo("no address");
        assertThat(session.candidate().name()).isEqualTo(" two\nlines ");
        assertThat(session.jobTitle()).isEqualTo("\u0007");
        assertThat(session.status().id()).isEqualTo("withdrawn");
        assertThat(restarted.reviews().open(fine).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.question()).isEqualTo(" "));
        restarted.relay().run(relayed::add);
        assertThat(relayed).extracting(event -> event.type().id()).containsExactly("of_tomorrow", "of_tomorrow");
        assertThat(restarted.tracking().history(odd)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAnalysisOfAnotherVersionIsShownAsItWasStored(TestDatabase database) throws SQLException {
        DataSource dataSource = database.withTables();
        InterviewEdge edge = edge(dataSource);
        UUID id = invite(edge);
        InviteToken token = edge.invites().find(id).session().token();
        edge.interviews().start(token);
        edge.interviews().answer(token, "why", "Because", 0);
        edge.interviews().submit(token);
        edge.reviews().open(id);
        TestDatabase.run(dataSource, """
                update interview_analysis set verdict = 'strong_hire', summary = null;
                delete from interview_analysis_trait where trait in ('clarity', 'experience');
                update interview_analysis_trait set trait = 'charm', score = 42 where trait = 'tech_depth';""");

        Analysis analysis = edge(dataSource).reviews().open(id).analysis();

        assertThat(analysis.result().verdict().id()).isEqualTo("strong_hire");
        assertThat(analysis.result().summary()).isEmpty();
        assertThat(analysis.result().traits())
                .containsExactly(
                        new ScoredTrait("communication", "Communication", 1, 5),
                        new ScoredTrait("problem_solving", "Problem Solving", 1, 5),
                        new ScoredTrait("charm", "Tech Depth", 1, 42));
        TestDatabase.run(dataSource, "update interview_analysis set state = 'deferred', verdict = null;");
        Analysis deferred = edge(dataSource).reviews().open(id).analysis();
        assertThat(deferred.state().id()).isEqualTo("deferred");
        assertThat(deferred.result()).isNull();
        assertThat(deferred.attempt()).isEqualTo(1);
    }

    private static UUID invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("engineer")
                        .email("ada@example.com")
                        .build())
                .sessionId();
    }

    private static void set(DataSource dataSource, UUID id, String column, String value) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update interview_session set " + column + " = ? where id = ?")) {
            update.setString(1, value);
            update.setObject(2, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static InterviewEdge edge(DataSource dataSource) {
        Job job = Job.of("engineer", "Engineer", "Example Ltd", Question.of("why", "Why this job?"));
        return InterviewEdge.builder()
                .jobs(id -> Optional.of(job))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(new JdbcSessionStore(dataSource))
                .analyzer(new StubAnalyzer())
                .build();
    }
}
