package io.interviewedge.examples.ats.api;

import io.interviewedge.InterviewEdge;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/sessions")
class SessionsApi {

    private final InterviewEdge edge;

    SessionsApi(InterviewEdge edge) {
        this.edge = edge;
    }

    record Page(List<SessionItem> items, @Nullable String next) {

        static Page of(SessionPage page) {
            return new Page(
                    page.items().stream()
                            .map(item -> SessionItem.of(item.session()))
                            .toList(),
                    page.next().map(SessionCursor::toString).orElse(null));
        }
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String job,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        SessionQuery query = SessionQuery.all();
        if (isGiven(status)) {
            query = query.status(status);
        }
        if (isGiven(job)) {
            query = query.job(job);
        }
        if (limit != null) {
            query = query.limit(limit);
        }
        if (isGiven(cursor)) {
            query = query.after(SessionCursor.parse(cursor));
        }
        return Page.of(edge.tracking().find(query));
    }

    /** A parameter without a value is no filter. */
    @Contract("null -> false")
    private static boolean isGiven(@Nullable String parameter) {
        return parameter != null && !parameter.isEmpty();
    }

    @GetMapping("/{sessionId}")
    SessionDetail open(@PathVariable UUID sessionId) {
        return SessionDetail.of(edge.reviews().open(sessionId));
    }
}
