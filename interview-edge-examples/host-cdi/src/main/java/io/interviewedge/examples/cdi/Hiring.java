package io.interviewedge.examples.cdi;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps applications in a table of this host, each with its interview. */
@ApplicationScoped
class Hiring {

    private final DataSource database;
    private final InterviewEdge edge;

    @Inject
    Hiring(DataSource database, InterviewEdge edge) {
        this.database = database;
        this.edge = edge;
    }

    /** For CDI, which makes a proxy of this class. */
    Hiring() {
        this(null, null);
    }

    /** Stores the application and the invite together, or neither. */
    @Transactional(rollbackOn = SQLException.class)
    URI apply(String name, String email) throws SQLException {
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("engineer").email(email).build());
        save(name, invitation.sessionId());
        return invitation.link();
    }

    private void save(String name, UUID sessionId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into application (name, session_id) values (?, ?)")) {
            insert.setString(1, name);
            insert.setObject(2, sessionId);
            insert.executeUpdate();
        }
    }
}
