package io.interviewedge.benchmarks.flow;

import io.interviewedge.InterviewEdge;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.jdbc.JdbcSessionStore;
import io.interviewedge.session.InviteToken;
import javax.sql.DataSource;

/** Interview Edge as a host calls it. */
final class LibraryFlow implements CandidateFlow {

    private final InterviewEdge edge;

    LibraryFlow(DataSource dataSource) {
        this.edge = SampleJob.library(new JdbcSessionStore(dataSource));
    }

    @Override
    public String name() {
        return "Interview Edge";
    }

    @Override
    public String invite(String email, String candidate) {
        InviteRequest request = InviteRequest.forJob(SampleJob.JOB.id())
                .email(email)
                .name(candidate)
                .build();
        return edge.invites().invite(request).session().token().value();
    }

    @Override
    public void open(String token) {
        edge.interviews().view(InviteToken.parse(token));
    }

    @Override
    public void start(String token) {
        edge.interviews().start(InviteToken.parse(token));
    }

    @Override
    public void answer(String token, String questionId, String text) {
        edge.interviews().answer(InviteToken.parse(token), questionId, text, 0);
    }

    @Override
    public void submit(String token) {
        edge.interviews().submit(InviteToken.parse(token));
    }
}
