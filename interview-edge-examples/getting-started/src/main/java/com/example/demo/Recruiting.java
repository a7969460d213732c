package com.example.demo;

import io.interviewedge.InterviewEdge;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.job.JobDirectory;
import io.interviewedge.question.Question;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.session.SessionStatus;
import io.interviewedge.store.SessionQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invites candidates, and shows what they answered. */
@SpringBootApplication
@RestController
public class Recruiting {

    private final InterviewEdge edge;

    Recruiting(InterviewEdge edge) {
        this.edge = edge;
    }

    public static void main(String[] args) {
        SpringApplication.run(Recruiting.class, args);
    }

    /** Your jobs, found by their ids: usually they are in a table of yours. */
    @Bean
    static JobDirectory jobs() {
        Job engineer = Job.of("engineer", "Engineer", "Example Ltd", Question.of("why", "Why this job?"));
        return id -> Optional.of(engineer).filter(job -> job.id().equals(id));
    }

    /** Stores an invitation. What becomes of its link is up to you: show it, or send it. */
    @PostMapping("/invites")
    String invite(@RequestParam String email) {
        InviteRequest request = InviteRequest.forJob("engineer").email(email).build();
        return edge.invites().invite(request).link().toString();
    }

    /** The interviews that were submitted, with their answers. */
    @GetMapping("/interviews")
    List<InterviewReview> submitted() {
        SessionQuery completed = SessionQuery.all().status(SessionStatus.COMPLETED);
        return edge.tracking().find(completed).items().stream()
                .map(item -> edge.reviews().find(item.session().id()))
                .toList();
    }
}
