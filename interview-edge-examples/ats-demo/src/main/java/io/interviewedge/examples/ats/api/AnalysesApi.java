package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.Analyses;
import io.interviewedge.examples.ats.web.Required;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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

    private final InterviewEdge edge;

    AnalysesApi(InterviewEdge edge) {
        this.edge = edge;
    }

    record Order(@Nullable String reason) {}

    record Attempts(List<AttemptBody> items) {}

    /** Starts nothing. */
    @GetMapping
    Attempts list(@PathVariable UUID sessionId) {
        return new Attempts(AttemptBody.all(edge.reviews().analyses(sessionId)));
    }

    /** The new attempt when it has ended, or the one that was running already. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    AttemptBody analyze(@PathVariable UUID sessionId, @RequestBody Order order, Principal recruiter) {
        Analyses analyses = edge.reviews()
                .analyze(sessionId, Required.field("reason", order.reason()), recruiter.getName())
                .analyses();
        return AttemptBody.of(analyses.latest().orElseThrow(), analyses);
    }
}
