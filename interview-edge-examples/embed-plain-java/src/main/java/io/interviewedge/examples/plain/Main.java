package io.interviewedge.examples.plain;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.Invitation;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.qr.QrCode;
import io.interviewedge.question.Question;
import io.interviewedge.share.LinkTemplate;
import java.util.Optional;

/** One job, one invite: the link, the ways to share it, and a QR code to scan from the terminal. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Job job = Job.of("backend-engineer", "Backend Engineer", "Acme", Question.of("why", "Why this job?"));
        InterviewEdge edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(job).filter(found -> found.id().equals(id)))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .build();
        Invitation invitation = edge.invites()
                .invite(InviteRequest.forJob("backend-engineer")
                        .email("ada@example.com")
                        .name("Ada Lovelace")
                        .phone("+44 20 7946 0958")
                        .build());
        System.out.println("Link      " + invitation.link());
        System.out.println("Mail      " + invitation.share().mailto());
        System.out.println("WhatsApp  " + invitation.share().whatsApp());
        System.out.println("SMS       " + invitation.share().sms());
        System.out.println(QrCode.of(invitation.link()).terminal());
    }
}
