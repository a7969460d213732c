package io.interviewedge.jdbc;

import io.interviewedge.InterviewEdge;
import io.interviewedge.error.StoreException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A host in a process of its own, to be killed. It invites, starts, answers and submits without end, and prints each
 * step after it was acknowledged; what fails it prints too, and goes on.
 */
public final class CrashingWriter {

    private CrashingWriter() {}

    public static void main(String[] arguments) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(arguments[0]);
        InterviewEdge edge = HostTransactionTest.edge(dataSource);
        while (true) {
            try {
                write(edge);
            } catch (StoreException failure) {
                System.out.println("failed " + failure.getClass().getName());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private static void write(InterviewEdge edge) {
        InterviewSession session = edge.invites()
                .invite(InviteRequest.forJob("backend").email("ada@example.com").build())
                .session();
        print(session, "invited", 0);
        edge.interviews().start(session.token());
        print(session, "started", 0);
        for (int revision = 0; revision < 3; revision++) {
            Answer saved = edge.interviews().answer(session.token(), "why", "Because " + revision, revision);
            print(session, "answered", saved.revision());
        }
        edge.interviews().submit(session.token());
        print(session, "submitted", 0);
    }

    private static void print(InterviewSession session, String step, int revision) {
        System.out.println(step + " " + session.id() + " " + revision);
    }
}
