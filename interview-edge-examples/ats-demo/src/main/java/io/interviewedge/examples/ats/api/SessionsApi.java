package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.web.LookAhead;
import io.interviewedge.review.ReviewService;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sessions")
class SessionsApi {

    private final InterviewEdge edge;
    private final ReviewService reviews;

    SessionsApi(InterviewEdge edge, ReviewService reviews) {
        this.edge = edge;
        this.reviews = reviews;
    }

    record Page(List<SessionItem> items, @Nullable String next) {

        static Page of(SessionPage page) {
            return new Page(
                    page.items().stream()
                            .map(item -> SessionItem.of(item.session()))
                            .toList(),
                    page.next() == null ? null : page.next().toString());
        }
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String job,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        SessionQuery query = SessionQuery.all()
                .statusId(status)
                .job(job)
                .limit(limit == null ? SessionQuery.DEFAULT_LIMIT : limit)
                .afterText(cursor);
        return Page.of(edge.tracking().find(query));
    }

    /** A completed interview is analysed when it is first opened; a prefetch does not count as opening. */
    @GetMapping("/{sessionId}")
    SessionDetail open(@PathVariable UUID sessionId, HttpServletRequest request) {
        return SessionDetail.of(LookAhead.review(reviews, sessionId, request));
    }
}
