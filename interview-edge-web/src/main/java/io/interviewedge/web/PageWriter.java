package io.interviewedge.web;

import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.interview.CandidateView;
import io.interviewedge.interview.CandidateView.AskedQuestion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the pages: gathers the values, and fills the templates with them. */
final class PageWriter {

    private final Languages languages;
    private final Templates templates;
    private final Templates standard;
    private final Map<String, Object> look;
    private final Moments moments;
    private final int maxAnswerLength;
    private final ScriptTexts scriptTexts;

    PageWriter(
            Languages languages, Templates templates, Map<String, Object> look, Moments moments, int maxAnswerLength) {
        this.languages = languages;
        this.templates = templates;
        this.standard = Templates.standard(languages.keys());
        this.look = look;
        this.moments = moments;
        this.maxAnswerLength = maxAnswerLength;
        this.scriptTexts = new ScriptTexts(maxAnswerLength);
    }

    Texts texts(Locale locale) {
        return languages.of(locale);
    }

    Texts accepted(@Nullable String languagesOfTheBrowser) {
        return languages.accepted(languagesOfTheBrowser);
    }

    String welcome(CandidateView view, Links links) {
        Texts texts = texts(view.locale());
        Map<String, Object> values = values(texts, links, view, "welcome");
        values.put("welcomeHtml", greeting(texts, "welcome", view));
        values.put(
                "questionCount",
                texts.counted("welcome.questions", view.questions().size(), Map.of()));
        Instant deadline = view.expiresAt();
        values.put(
                "deadlineHtml",
                deadline == null ? "" : texts.html("welcome.deadline", Map.of("time", moment(deadline, texts, view))));
        return fill("welcome", values);
    }

    String completed(CandidateView view, Links links) {
        Texts texts = texts(view.locale());
        Map<String, Object> values = values(texts, links, view, "completed");
        values.put("thanksHtml", greeting(texts, "completed", view));
        values.put("submittedHtml", submitted(texts, view));
        values.put("lockedHtml", texts.html("completed.locked", Map.of("company", Html.isolated(view.company()))));
        values.put("questions", questions(texts, view));
        return fill("completed", values);
    }

    String summary(CandidateView view, Links links, boolean refused) {
        Texts texts = texts(view.locale());
        Map<String, Object> values = values(texts, links, view, "summary");
        String submit = "<strong>" + Html.escape(texts.get("submit")) + "</strong>";
        values.put("leadHtml", texts.html("summary.lead", Map.of("submit", submit)));
        values.put("refused", refused);
        values.put("questions", questions(texts, view));
        values.put("total", view.questions().size());
        return fill("summary", values);
    }

    String question(Shown shown) {
        return question(shown, null);
    }

    /** @param problem why the text was not saved, or null */
    String question(Shown shown, @Nullable Problem problem) {
        Texts texts = texts(shown.view().locale());
        Map<String, Object> values = values(texts, shown, "question");
        values.put("script", true);
        values.put("save", shown.links().save(shown.question()));
        values.put("scriptTextsHtml", scriptTexts.html(texts));
        values.put("errorHtml", problem == null ? "" : problem.detailHtml(texts));
        return fill("question", values);
    }

    String conflict(Shown shown, AnswerConflictException conflict) {
        Map<String, Object> values = values(texts(shown.view().locale()), shown, "conflict");
        values.put("other", shown.question().kind().shown(conflict.currentText()));
        return fill("conflict", values);
    }

    String locked(Shown shown, Problem problem) {
        Texts texts = texts(shown.view().locale());
        Map<String, Object> values = values(texts, shown, "locked");
        values.put("errorHtml", problem.detailHtml(texts));
        return fill("locked", values);
    }

    /** @param typed text that was not saved, to be shown; empty if there is none */
    PageResponse problem(Texts texts, String root, Problem problem, String typed) {
        return PageResponse.html(problem.status(), fill("problem", values(texts, root, problem, typed)))
                .withAll(problem.headers());
    }

    /** The same by the library's own templates, for a failure of a template. */
    PageResponse failure(Texts texts, String root, TemplateFailure failure, String typed) {
        Problem problem = Problem.of(failure);
        return PageResponse.html(problem.status(), standard.fill("problem", values(texts, root, problem, typed)));
    }

    private Map<String, Object> values(Texts texts, String root, Problem problem, String typed) {
        Map<String, Object> values = common(texts, root, problem.title(texts));
        List<String> hints = problem.hints(texts);
        values.put("detailHtml", problem.detailHtml(texts));
        values.put("hints", hints);
        values.put("hasHints", !hints.isEmpty());
        values.put("typed", typed);
        return values;
    }

    private String fill(String template, Map<String, Object> values) {
        try {
            return templates.fill(template, values);
        } catch (RuntimeException failed) {
            throw new TemplateFailure(template, failed);
        }
    }

    private Map<String, Object> common(Texts texts, String root, String title) {
        Map<String, Object> values = new HashMap<>(look);
        values.put("lang", texts.locale().toLanguageTag());
        values.put("dir", texts.direction());
        values.put("title", title);
        values.put("root", root);
        values.put("script", false);
        values.put("t", texts.inTemplates());
        return values;
    }

    private Map<String, Object> values(Texts texts, Links links, CandidateView view, String page) {
        Map<String, Object> values =
                common(texts, links.root(), texts.plain(page + ".page", Map.of("job", view.jobTitle())));
        values.put("home", links.home());
        values.put(
                "view",
                Map.of(
                        "jobTitle", view.jobTitle(),
                        "company", view.company(),
                        "introduction", view.introduction() == null ? "" : view.introduction()));
        return values;
    }

    private Map<String, Object> values(Texts texts, Shown shown, String page) {
        AskedQuestion question = shown.question();
        int total = shown.view().questions().size();
        Map<String, String> position = Map.of(
                "number",
                texts.number(question.number()),
                "total",
                texts.number(total),
                "job",
                shown.view().jobTitle());
        Map<String, Object> values = values(texts, shown.links(), shown.view(), page);
        values.put("title", texts.plain(page + ".page", position));
        values.put("action", shown.links().question(question.number()));
        values.put("position", texts.plain("question.position", position));
        values.put("total", total);
        values.put("limit", texts.counted("limit", maxAnswerLength, Map.of()));
        values.put("maxLength", maxAnswerLength);
        values.put("typed", shown.text());
        values.put("typedShown", question.kind().shown(shown.text()));
        values.put("kind", Controls.of(question.kind(), shown.text(), question.required(), texts));
        values.put("revision", shown.revision());
        values.put("direction", shown.button().id());
        values.put(
                "question",
                Map.of(
                        "number", question.number(),
                        "text", question.text(),
                        "required", question.required(),
                        "hasPrevious", question.number() > 1));
        return values;
    }

    private static List<Map<String, Object>> questions(Texts texts, CandidateView view) {
        return view.questions().stream()
                .map(question -> Map.<String, Object>of(
                        "number", question.number(),
                        "text", question.text(),
                        "required", question.required(),
                        "answered", question.isAnswered(),
                        "answer", question.shownAnswer(),
                        "editLabel", texts.plain("summary.edit", Map.of("number", texts.number(question.number())))))
                .toList();
    }

    private static String greeting(Texts texts, String key, CandidateView view) {
        String name = view.candidateName();
        return name == null
                ? texts.html(key + ".nameless", Map.of())
                : texts.html(key + ".named", Map.of("name", Html.isolated(name)));
    }

    private String submitted(Texts texts, CandidateView view) {
        String submitted = "<strong>" + Html.escape(texts.get("completed.submitted")) + "</strong>";
        Instant at = view.completedAt();
        return at == null
                ? submitted
                : texts.html("completed.on", Map.of("submitted", submitted, "time", moment(at, texts, view)));
    }

    /** As in the candidate's country, if its language is that of the page. */
    private String moment(Instant moment, Texts texts, CandidateView view) {
        boolean own = view.locale().getLanguage().equals(texts.locale().getLanguage());
        return moments.html(moment, own ? view.locale() : texts.locale());
    }
}
