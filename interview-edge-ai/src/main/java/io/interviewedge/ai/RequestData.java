package io.interviewedge.ai;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user messages: one JSON object each, on one line. Nothing in them names the candidate. */
final class RequestData {

    private final AnalysisRequest request;
    private final Map<String, SentAnswer> answers;
    private final TextLanguage language;

    /** @param answers those that are judged, by question id */
    RequestData(AnalysisRequest request, Map<String, SentAnswer> answers, TextLanguage language) {
        this.request = request;
        this.answers = answers;
        this.language = language;
    }

    /** Asks for a judgement of these answers, or for everything at once. */
    String judge(Task task, List<String> questionIds) {
        Map<String, @Nullable Object> data = common(task);
        data.put(
                "questions",
                request.questions().stream()
                        .filter(question -> question.kind().isText())
                        .filter(question -> task.concludes() || questionIds.contains(question.questionId()))
                        .map(question -> asked(question, answers.get(question.questionId())))
                        .toList());
        if (task.concludes()) {
            addFacts(data);
        }
        return Json.write(data);
    }

    /** Asks for the conclusion from what was found in each answer; the answers themselves are not sent again. */
    String conclude(Map<String, Judgement> judgements) {
        Map<String, @Nullable Object> data = common(Task.CONCLUDE);
        data.put(
                "judged",
                request.questions().stream()
                        .filter(question -> question.kind().isText())
                        .map(question -> judged(question, judgements.get(question.questionId())))
                        .toList());
        addFacts(data);
        return Json.write(data);
    }

    /** Answers to closed questions: they are known when the model concludes, and never judged by it. */
    private void addFacts(Map<String, @Nullable Object> data) {
        List<Map<String, @Nullable Object>> facts = request.questions().stream()
                .filter(question -> !question.kind().isText())
                .map(RequestData::fact)
                .toList();
        if (!facts.isEmpty()) {
            data.put("facts", facts);
        }
    }

    private static Map<String, @Nullable Object> fact(AnsweredQuestion question) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("question", question.text());
        data.put("kind", question.kind().id());
        String shown = SentAnswer.of(question.shownAnswer()).text();
        data.put("answer", shown.isBlank() ? null : shown);
        return data;
    }

    static String repair(String problem) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("task", "repair");
        data.put("problem", problem);
        return Json.write(data);
    }

    private Map<String, @Nullable Object> common(Task task) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("task", task.id());
        data.put("language", language.name() + " (" + language.tag() + ")");
        Map<String, @Nullable Object> job = new LinkedHashMap<>();
        job.put("title", request.jobTitle());
        job.put("company", request.company());
        data.put("job", job);
        data.put(
                "rubric",
                request.rubric().traits().stream().map(RequestData::trait).toList());
        return data;
    }

    private static Map<String, @Nullable Object> trait(Trait trait) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("id", trait.id());
        data.put("label", trait.label());
        if (trait.description() != null) {
            data.put("description", trait.description());
        }
        return data;
    }

    /** An answer that is not judged is left out, its question is not: it may be what the others refer to. */
    private static Map<String, @Nullable Object> asked(AnsweredQuestion question, @Nullable SentAnswer answer) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("questionId", question.questionId());
        data.put("question", question.text());
        if (question.modelAnswer() != null) {
            data.put("modelAnswer", question.modelAnswer());
        }
        data.put("answer", answer == null ? null : answer.text());
        return data;
    }

    private static Map<String, @Nullable Object> judged(AnsweredQuestion question, @Nullable Judgement judgement) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("question", question.text());
        data.put("score", judgement == null ? null : judgement.score());
        if (judgement != null) {
            data.put(
                    "observations",
                    judgement.observations().stream()
                            .map(observation -> {
                                Map<String, @Nullable Object> remark = new LinkedHashMap<>();
                                remark.put("text", observation.text());
                                remark.put("quote", SentAnswer.withoutHidden(String.valueOf(observation.quote())));
                                return remark;
                            })
                            .toList());
        }
        return data;
    }
}
