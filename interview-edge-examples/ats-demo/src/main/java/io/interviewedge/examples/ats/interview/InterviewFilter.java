package io.interviewedge.examples.ats.interview;

import io.interviewedge.store.SessionQuery;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list, as in its address. An empty field does not filter. */
record InterviewFilter(
        @Nullable String status,
        @Nullable String job,
        @Nullable String candidate,
        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final int PAGE = 20;

    InterviewFilter {
        status = orNull(status);
        job = orNull(job);
        candidate = orNull(candidate);
        cursor = orNull(cursor);
    }

    SessionQuery query() {
        return SessionQuery.all()
                .statusId(status)
                .job(job)
                .candidate(candidate)
                .limit(limit == null ? PAGE : limit)
                .afterText(cursor);
    }

    /** The address of the same list in another status, from its first page. */
    String inStatus(@Nullable String other) {
        return new InterviewFilter(other, job, candidate, limit, null).address();
    }

    /** The address of the same list, starting at this cursor. */
    String from(@Nullable String place) {
        return new InterviewFilter(status, job, candidate, limit, place).address();
    }

    /** Public for the template. */
    public boolean isNarrowed() {
        return status != null || job != null || candidate != null;
    }

    private String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/interviews");
        add(address, "status", status);
        add(address, "job", job);
        add(address, "candidate", candidate);
        add(address, "limit", limit);
        add(address, "cursor", cursor);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
