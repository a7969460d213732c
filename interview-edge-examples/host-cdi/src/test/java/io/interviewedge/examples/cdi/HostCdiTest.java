package io.interviewedge.examples.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.interviewedge.InterviewEdge;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.store.SessionQuery;
import jakarta.enterprise.inject.se.SeContainer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostCdiTest {

    private SeContainer beans;

    /** Otherwise Narayana writes its log into the working directory. */
    @BeforeAll
    static void keepTheLogInMemory() {
        for (String store : new String[] {"default", "stateStore", "communicationStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
    }

    @BeforeEach
    void start() {
        beans = Main.beans();
    }

    @AfterEach
    void stop() {
        beans.close();
    }

    @Test
    void anApplicationAndItsInviteAreCommittedTogether() throws SQLException {
        assertThat(hiring().apply("Ada", "ada@example.com").toString())
                .startsWith("https://careers.example.com/interview/");

        assertThat(applications()).isEqualTo(1);
        assertThat(invites()).isEqualTo(1);
    }

    @Test
    void anApplicationThatCannotBeStoredInvitesNobody() throws SQLException {
        assertThatThrownBy(() -> hiring().apply("a name that is longer than its column", "ada@example.com"))
                .isInstanceOf(SQLException.class);

        assertThat(applications()).isZero();
        assertThat(invites()).isZero();
    }

    @Test
    void anInviteThatIsRefusedStoresNoApplication() throws SQLException {
        assertThatThrownBy(() -> hiring().apply("Ada", "no address")).isInstanceOf(InvalidValueException.class);

        assertThat(applications()).isZero();
        assertThat(invites()).isZero();
    }

    private Hiring hiring() {
        return beans.select(Hiring.class).get();
    }

    private int invites() {
        InterviewEdge edge = beans.select(InterviewEdge.class).get();
        return edge.tracking().find(SessionQuery.all()).items().size();
    }

    private int applications() throws SQLException {
        try (Connection connection = beans.select(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from application")) {
            count.next();
            return count.getInt(1);
        }
    }
}
