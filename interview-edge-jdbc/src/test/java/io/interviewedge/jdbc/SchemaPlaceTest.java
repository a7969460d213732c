package io.interviewedge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.StoreException;
import io.interviewedge.session.InterviewSession;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever other schemas there are: {@code migrate} and {@code verify} look where the statements look. */
class SchemaPlaceTest {

    /** An underscore in a pattern stands for any character. */
    @ParameterizedTest
    @EnumSource
    void aSchemaIsNotTakenForAnotherThatItsNameMatchesAsAPattern(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        String suffix = UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        TableNames like = TableNames.standard().inSchema("t11" + suffix);
        TableNames names = TableNames.standard().inSchema("t_1" + suffix);
        TestDatabase.run(dataSource, "create schema " + like.schema());
        TestDatabase.run(dataSource, "create schema " + names.schema());
        JdbcSchema.migrate(dataSource, like);

        assertThatThrownBy(() -> JdbcSchema.verify(dataSource, names))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the tables of Interview Edge are not there");

        JdbcSchema.migrate(dataSource, names);
        JdbcSchema.verify(dataSource, names);
        TestDatabase.run(dataSource, "alter table " + names.schema() + ".interview_answer drop column revision");
        assertThatThrownBy(() -> JdbcSchema.verify(dataSource, names))
                .hasMessageContaining("column interview_answer.revision is missing");
    }

    @ParameterizedTest
    @EnumSource
    void aTableIsNotTakenForAnotherThatItsNameMatchesAsAPattern(TestDatabase database) throws SQLException {
        DataSource dataSource = database.empty();
        JdbcSchema.migrate(dataSource, TableNames.standard().withPrefix("ta1b"));
        TableNames names = TableNames.standard().withPrefix("ta_b");

        JdbcSchema.migrate(dataSource, names);

        JdbcSchema.verify(dataSource, names);
        InterviewSession session = Samples.session();
        JdbcSessionStore store =
                JdbcSessionStore.builder(dataSource).names(names).build();
        assertThat(store.create(Samples.invite(session))).isEqualTo(session);
    }
}
