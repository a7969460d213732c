package io.interviewedge.examples.ats.api;

import io.interviewedge.analysis.Analyses;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.examples.ats.web.Required;
import io.interviewedge.review.ReviewService;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the attempts at analysing an interview, and has it analysed once more. */
@RestController
@RequestMapping("/api/sessions/{sessionId}/analyses")
class AnalysesApi {

    private final ReviewService reviews;

    AnalysesApi(ReviewService reviews) {
        this.reviews = reviews;
    }

    record Order(@Nullable String reason) {}

    record Attempts(List<AttemptBody> items) {}

    /** Starts nothing. */
    @GetMapping
    Attempts list(@PathVariable UUID sessionId) {
        return new Attempts(AttemptBody.all(reviews.analyses(sessionId)));
    }

    /** The new attempt, or the one that was running already; with 202 until it has ended. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AttemptBody> analyze(@PathVariable UUID sessionId, @RequestBody Order order, Principal recruiter) {
        Analyses analyses = reviews.analyze(sessionId, Required.field("reason", order.reason()), recruiter.getName())
                .analyses();
        Analysis latest = analyses.latest().orElseThrow();
        boolean running = latest.state().equals(AnalysisState.RUNNING);
        return ResponseEntity.status(running ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(AttemptBody.of(latest, analyses));
    }
}
