package io.interviewedge.benchmarks.flow;

import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.benchmarks.measure.Server;
import java.sql.SQLException;
import javax.sql.DataSource;

/** That every rival did all of the work: a benchmark of something that does less would be worth nothing. */
record FlowCheck(DataSource ours, DataSource theirs) {

    void requireSame() throws SQLException {
        long sessions = Server.number(ours, "select count(*) from interview_session where status = 'completed'");
        long answers = Server.number(ours, "select count(*) from interview_answer where filled and revision = 1");
        long events = Server.number(ours, "select count(*) from interview_event");
        requireComplete("the library's tables", sessions, answers, events);
        long theirSessions = Server.number(theirs, "select count(*) from session where status = 'COMPLETED'");
        long theirAnswers = Server.number(theirs, "select count(*) from answer where filled and revision = 1");
        long theirEvents = Server.number(theirs, "select count(*) from event");
        requireComplete("the entities' tables", theirSessions, theirAnswers, theirEvents);
    }

    private static void requireComplete(String place, long sessions, long answers, long events) {
        int questions = SampleJob.questionIds().size();
        // An event for each step but the opening of the link.
        if (sessions == 0 || answers != sessions * questions || events != sessions * (questions + 3)) {
            throw new IllegalStateException("in " + place + " there are " + sessions + " completed sessions, " + answers
                    + " answers and " + events + " events, which do not fit together");
        }
    }
}
