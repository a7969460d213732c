package io.interviewedge.examples.customflow;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Verdict;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scores an answer by its points, or by how many words of the model answer it has. */
public final class ModelAnswerAnalyzer implements InterviewAnalyzer {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public String name() {
        return "model-answers 1";
    }

    @Override
    public Findings analyze(AnalysisRequest request) throws AnalysisFailedException {
        List<Observation> observations = new ArrayList<>();
        DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
        for (AnsweredQuestion question : request.questions()) {
            score(question).ifPresent(score -> {
                scores.accept(score);
                observations.add(Observation.of(question.questionId(), "Compared with what was expected.")
                        .scored(score));
            });
        }
        if (observations.isEmpty()) {
            throw new AnalysisFailedException(NoFindings.notScored("No question says what is expected."), null);
        }
        double mean = scores.getAverage();
        return new Findings(
                        request.rubric().scores(trait -> mean),
                        mean < 3 ? Verdict.NO_HIRE : Verdict.MAYBE,
                        "The answers were compared with the model answers, word by word.",
                        "Common words are no proof of understanding: read the answers.",
                        observations)
                .stamp(AnalysisStamp.of("own", "words", name(), "", 0, 0));
    }

    /** From 0 to 10; empty if the question has neither points nor a model answer. */
    private static OptionalDouble score(AnsweredQuestion question) {
        if (question.share().isPresent()) {
            return OptionalDouble.of(10 * question.share().getAsDouble());
        }
        String modelAnswer = question.modelAnswer();
        if (modelAnswer == null) {
            return OptionalDouble.empty();
        }
        Set<String> answered = words(question.answer());
        return words(modelAnswer).stream()
                .mapToDouble(word -> answered.contains(word) ? 10 : 0)
                .average();
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
