package io.interviewedge.examples.ats.interview;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.notice.SubmissionNotice;
import io.interviewedge.examples.ats.notice.SubmissionNotices;
import io.interviewedge.examples.ats.web.LookAhead;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/interviews")
class InterviewsController {

    private static final int MAX_NOTICES = 3;

    private final InterviewEdge edge;
    private final JobCatalog jobs;
    private final SubmissionNotices notices;

    InterviewsController(InterviewEdge edge, JobCatalog jobs, SubmissionNotices notices) {
        this.edge = edge;
        this.jobs = jobs;
        this.notices = notices;
    }

    @GetMapping
    String list(InterviewFilter filter, Model model) {
        SessionQuery query = filter.query();
        SessionPage page = edge.tracking().find(query);
        model.addAttribute("filter", filter);
        model.addAttribute("jobs", jobs.all());
        model.addAttribute("tabs", StatusTab.all(filter, edge.tracking().counts(query)));
        model.addAttribute("rows", page.items().stream().map(InterviewRow::of).toList());
        model.addAttribute("first", filter.cursor() == null ? null : filter.from(null));
        model.addAttribute(
                "next", page.next() == null ? null : filter.from(page.next().toString()));
        model.addAttribute("notices", submissions());
        return "interviews/list";
    }

    /** Skips notices whose interview no longer exists. */
    private List<SubmissionNotice> submissions() {
        Map<UUID, Instant> latest = notices.latest(MAX_NOTICES);
        return edge.tracking().findByIds(latest.keySet()).values().stream()
                .map(session -> SubmissionNotice.of(session, Objects.requireNonNull(latest.get(session.id()))))
                .toList();
    }

    /** A completed interview is analysed when it is first opened; a prefetch does not count as opening. */
    @GetMapping("/{sessionId}")
    String detail(@PathVariable UUID sessionId, HttpServletRequest request, Model model) {
        InterviewReview review = LookAhead.review(edge.reviews(), sessionId, request);
        model.addAttribute("review", ReviewPage.of(review, Instant.now()));
        // After opening, which may have run the analysis.
        ShownHistory history = ShownHistory.of(edge.tracking(), sessionId);
        model.addAttribute("history", HistoryLine.all(history.events(), review));
        model.addAttribute("historyCut", history.cut());
        model.addAttribute("rules", RuleBasedAnalyzer.rules());
        return "interviews/detail";
    }

    /** After an attempt without a result. */
    @PostMapping("/{sessionId}/analysis")
    String tryAgain(@PathVariable UUID sessionId, Principal recruiter) {
        edge.reviews().retry(sessionId, recruiter.getName());
        return "redirect:/interviews/" + sessionId;
    }

    /** Whatever came of the attempts so far. */
    @PostMapping("/{sessionId}/analyses")
    String analyseAgain(
            @PathVariable UUID sessionId, @RequestParam(defaultValue = "") String why, Principal recruiter) {
        edge.reviews().analyze(sessionId, why, recruiter.getName());
        return "redirect:/interviews/" + sessionId + "#attempts";
    }
}
