package io.interviewedge.examples.ats.interview;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.examples.ats.analysis.RuleBasedAnalyzer;
import io.interviewedge.examples.ats.job.JobCatalog;
import io.interviewedge.examples.ats.notice.SubmissionNotice;
import io.interviewedge.examples.ats.notice.SubmissionNotices;
import io.interviewedge.examples.ats.web.LookAhead;
import io.interviewedge.examples.ats.web.Sentences;
import io.interviewedge.review.InterviewReview;
import io.interviewedge.review.ReviewService;
import io.interviewedge.store.SessionPage;
import io.interviewedge.store.SessionQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@RequestMapping("/interviews")
class InterviewsController {

    private static final int MAX_NOTICES = 3;

    private final InterviewEdge edge;
    private final ReviewService reviews;
    private final InterviewAnalyzer analyzer;
    private final JobCatalog jobs;
    private final SubmissionNotices notices;

    InterviewsController(
            InterviewEdge edge,
            ReviewService reviews,
            InterviewAnalyzer analyzer,
            JobCatalog jobs,
            SubmissionNotices notices) {
        this.edge = edge;
        this.reviews = reviews;
        this.analyzer = analyzer;
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
        return show(LookAhead.review(reviews, sessionId, request), model);
    }

    private String show(InterviewReview review, Model model) {
        model.addAttribute("review", ReviewPage.of(review, analyzer.name(), Instant.now()));
        // After opening, which may have run the analysis.
        ShownHistory history = ShownHistory.of(edge.tracking(), review.session().id());
        model.addAttribute("history", HistoryLine.all(history.events(), review));
        model.addAttribute("historyCut", history.cut());
        model.addAttribute("rules", RuleBasedAnalyzer.rules());
        return "interviews/detail";
    }

    /** For the page while the analysis runs. Starts nothing. */
    @GetMapping("/{sessionId}/analysis")
    @ResponseBody
    AnalysisProgress progress(@PathVariable UUID sessionId) {
        return AnalysisProgress.of(reviews.analyses(sessionId), Instant.now());
    }

    /** After an attempt without a result. */
    @PostMapping("/{sessionId}/analysis")
    String tryAgain(@PathVariable UUID sessionId, Principal recruiter) {
        reviews.retry(sessionId, recruiter.getName());
        return "redirect:/interviews/" + sessionId;
    }

    /** Whatever came of the attempts so far. A reason that is refused comes back on the page. */
    @PostMapping("/{sessionId}/analyses")
    String analyseAgain(
            @PathVariable UUID sessionId,
            @RequestParam(defaultValue = "") String why,
            Principal recruiter,
            Model model,
            HttpServletResponse response) {
        try {
            reviews.analyze(sessionId, why, recruiter.getName());
            return "redirect:/interviews/" + sessionId + "#attempts";
        } catch (InvalidValueException invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("why", why);
            model.addAttribute("whyError", Sentences.of(invalid));
            return show(reviews.find(sessionId), model);
        }
    }
}
