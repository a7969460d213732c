package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvitationNotFoundException;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.testkit.SettableClock;
import io.interviewedge.testkit.StubAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statements of docs/operating.md, as they stand there. */
class OperatingGuideTest {

    private static final Path GUIDE = Path.of("../docs/operating.md");
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private final SettableClock clock = new SettableClock(Samples.NOON);

    @ParameterizedTest
    @EnumSource
    void pruningDeletesAllOfWhatIsOldAndNothingElse(TestDatabase database) throws Exception {
        DataSource dataSource = database.withTablesOfItsOwn();
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(Samples.JOB))
                .links(LinkTemplate.of("https://example.com/i/{token}"))
                .store(new JdbcSessionStore(dataSource))
                .analyzer(new StubAnalyzer())
                .clock(clock)
                .build();
        Tally empty = Tally.of(dataSource);
        Invitation neverStarted = invite(edge);
        Invitation completed = complete(edge);
        edge.relay().run(event -> {});
        Tally old = Tally.of(dataSource).since(empty);
        clock.advance(Duration.ofDays(200));
        Instant moment = clock.instant();
        Invitation recent = complete(edge);
        Tally before = Tally.of(dataSource);

        prune(dataSource, moment);

        assertThat(sessions(before.since(Tally.of(dataSource)))).isEqualTo(sessions(old));
        for (Invitation gone : List.of(neverStarted, completed)) {
            assertThatThrownBy(() -> edge.interviews().view(gone.session().token()))
                    .isInstanceOf(InvitationNotFoundException.class);
        }
        assertThat(edge.reviews().find(recent.sessionId()).analysis()).isNotNull();
        assertThat(edge.interviews()
                        .view(recent.session().token())
                        .questions()
                        .get(0)
                        .answer())
                .isEqualTo("Because I can.");
    }

    private static Tally sessions(Tally tally) {
        return tally.without("interview_script", "interview_question");
    }

    private static void prune(DataSource dataSource, Instant moment) throws SQLException, IOException {
        Matcher block = SQL.matcher(Files.readString(GUIDE));
        assertThat(block.find()).isTrue();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : Arrays.stream(block.group(1).split(";"))
                    .filter(each -> !each.isBlank())
                    .toList()) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setLong(1, moment.toEpochMilli());
                    statement.execute();
                }
            }
            connection.commit();
        }
    }

    private static Invitation invite(InterviewEdge edge) {
        return edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build());
    }

    private static Invitation complete(InterviewEdge edge) {
        Invitation invitation = invite(edge);
        edge.interviews().start(invitation.session().token());
        edge.interviews().answer(invitation.session().token(), "why", "Because I can.", 0);
        edge.interviews().submit(invitation.session().token());
        edge.reviews().open(invitation.sessionId());
        return invitation;
    }
}
