package io.interviewedge.ai;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Asks for what is needed to judge one interview, and puts the replies together. */
final class InterviewJudge implements Callable<Findings> {

    /**
     * What may differ between two analyses of one interview.
     *
     * @param inOneCall instead of one call for each answer and one to conclude
     * @param minAnswerLength in letters and digits
     */
    record Options(boolean inOneCall, int runs, int minAnswerLength, TextLanguage language) {}

    private static final String TOO_SHORT = "Too short to be judged.";
    private static final String EMPTY = "No answer.";

    private final AnalysisRequest request;
    private final Conversation conversation;
    private final Options options;
    private final Map<String, SentAnswer> answers = new LinkedHashMap<>();
    private final RequestData data;

    InterviewJudge(AnalysisRequest request, Conversation conversation, Options options) {
        this.request = request;
        this.conversation = conversation;
        this.options = options;
        for (AnsweredQuestion question : request.questions()) {
            SentAnswer answer = SentAnswer.of(question.answer());
            if (question.kind().isText() && answer.length() >= options.minAnswerLength()) {
                answers.put(question.questionId(), answer);
            }
        }
        this.data = new RequestData(request, answers, options.language());
    }

    boolean hasNothingToJudge() {
        return answers.isEmpty();
    }

    @Override
    public Findings call() throws RefusedReplyException {
        List<Findings> runs = new ArrayList<>();
        for (int run = 0; run < options.runs(); run++) {
            runs.add(options.inOneCall() ? inOneCall() : answerByAnswer());
        }
        return Runs.together(runs);
    }

    private Findings inOneCall() throws RefusedReplyException {
        List<String> ids = List.copyOf(answers.keySet());
        Reply reply = ask(Task.JUDGE_AND_CONCLUDE, data.judge(Task.JUDGE_AND_CONCLUDE, ids), answers);
        return findings(byQuestion(reply.judgements()), Objects.requireNonNull(reply.conclusion()));
    }

    private Findings answerByAnswer() throws RefusedReplyException {
        List<Judgement> judgements = new ArrayList<>();
        for (Map.Entry<String, SentAnswer> answer : answers.entrySet()) {
            String id = answer.getKey();
            judgements.addAll(ask(Task.JUDGE, data.judge(Task.JUDGE, List.of(id)), Map.of(id, answer.getValue()))
                    .judgements());
        }
        Map<String, Judgement> judged = byQuestion(judgements);
        Reply reply = ask(Task.CONCLUDE, data.conclude(judged), Map.of());
        return findings(judged, Objects.requireNonNull(reply.conclusion()));
    }

    private Reply ask(Task task, String message, Map<String, SentAnswer> sent) throws RefusedReplyException {
        return conversation.ask(
                task,
                message,
                ReplyFormat.of(task, List.copyOf(sent.keySet()), request.rubric()),
                new ReplyReader(request.rubric(), sent, options.language()));
    }

    private static Map<String, Judgement> byQuestion(List<Judgement> judgements) {
        Map<String, Judgement> byQuestion = new LinkedHashMap<>();
        judgements.forEach(judgement -> byQuestion.put(judgement.questionId(), judgement));
        return byQuestion;
    }

    /** What can be said without the model. Only the points tell how good the answer to a closed question is. */
    private static List<Observation> unjudged(AnsweredQuestion question) {
        String id = question.questionId();
        if (SentAnswer.of(question.answer()).length() == 0) {
            return List.of(Observation.of(id, EMPTY));
        }
        if (question.kind().isText()) {
            return List.of(Observation.of(id, TOO_SHORT));
        }
        return question.share().stream()
                .mapToObj(share -> Observation.of(
                                id, String.format(Locale.ROOT, "Earns %.0f %% of the points.", 100 * share))
                        .scored(Trait.MAX_SCORE * share))
                .toList();
    }

    private Findings findings(Map<String, Judgement> judged, Conclusion conclusion) {
        List<Observation> observations = new ArrayList<>();
        for (AnsweredQuestion question : request.questions()) {
            Judgement judgement = judged.get(question.questionId());
            observations.addAll(judgement == null ? unjudged(question) : judgement.observations());
        }
        return new Findings(
                conclusion.scores(),
                conclusion.verdict(),
                conclusion.verdictReason(),
                conclusion.summary(),
                observations);
    }
}
