package io.interviewedge.examples.plain;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;

/** From nothing to an answered interview, in memory. */
public final class FirstInterview {

    private FirstInterview() {}

    public static void main(String[] args) {
        Job job = Job.of("engineer", "Engineer", "Example Ltd", Question.of("why", "Why this job?"));
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();

        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("engineer")
                        .email("ada@example.com")
                        .build());
        System.out.println(invitation.link());

        InviteToken token = InviteToken.parse(invitation.link().toString()); // what the candidate's page gets
        edge.interviews().start(token);
        edge.interviews().answer(token, "why", "Because I care.", 0); // 0: no answer was seen yet
        edge.interviews().submit(token);

        edge.reviews()
                .find(invitation.sessionId())
                .answers()
                .forEach(answer -> System.out.println(answer.question() + " " + answer.text()));
    }
}
