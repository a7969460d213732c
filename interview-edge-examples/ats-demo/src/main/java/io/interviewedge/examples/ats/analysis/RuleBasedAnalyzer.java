package io.interviewedge.examples.ats.analysis;

import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Counts words and turns the counts into scores by fixed rules. The same answers always get the same scores, and
 * anybody can check them by hand. It understands nothing. A real analyzer replaces it behind the same port.
 */
public final class RuleBasedAnalyzer implements InterviewAnalyzer {

    /** With the version of the rules. */
    public static final String NAME = "rules 2";

    static final double HIRE_FROM = 7;
    static final double MAYBE_FROM = 4.5;

    private static final List<String> RULES = List.of(
            "The rules count words, sentences and numbers in each answer. Empty answers do not count; if all are empty, every score is 0.",
            "Communication: " + ScoringRules.COMMUNICATION,
            "Problem Solving: " + ScoringRules.PROBLEM_SOLVING,
            "Tech Depth: " + ScoringRules.TECH_DEPTH,
            "Clarity: " + ScoringRules.CLARITY,
            "Experience: " + ScoringRules.EXPERIENCE,
            "An answer of fewer than 20 words counts in proportion: 5 words earn a quarter of the points.",
            "A question with points scores every trait alike: with all of its points 10, with half of them 5. Other choices, scales and numbers do not count.",
            "A trait's score is the mean over the answers; the overall score is the mean of the traits by their weights.",
            "The suggestion is Hire from 7.0, Maybe from 4.5, No Hire below.",
            "The word lists are English, so answers in other languages score too low. Read the answers: the scores only count words.");

    /** The rules in words, for the page that shows the scores. */
    public static List<String> rules() {
        return RULES;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Findings analyze(AnalysisRequest request) {
        List<AnswerCounts> counted = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (AnsweredQuestion question : request.questions()) {
            AnswerCounts counts = AnswerCounts.of(question.answer(), question.modelAnswer());
            if (!question.kind().isText()) {
                question.share().ifPresent(share -> {
                    shares.add(share);
                    observations.add(Observation.of(question.questionId(), Observations.ofShare(share))
                            .scored(Trait.MAX_SCORE * share));
                });
            } else if (counts.words() > 0) {
                counted.add(counts);
                observations.add(Observation.of(question.questionId(), Observations.of(counts)));
            }
        }
        Rubric rubric = request.rubric();
        Map<String, Double> scores = rubric.scores(trait -> mean(trait, counted, shares));
        double overall = rubric.overall(scores);
        return new Findings(
                scores,
                verdict(overall),
                reason(overall, rubric),
                Observations.summary(counted, written(request), rubric, scores),
                observations);
    }

    private static int written(AnalysisRequest request) {
        return (int) request.questions().stream()
                .filter(question -> question.kind().isText())
                .count();
    }

    private static double mean(Trait trait, List<AnswerCounts> counted, List<Double> shares) {
        return DoubleStream.concat(
                        counted.stream().mapToDouble(counts -> ScoringRules.score(trait.id(), counts)),
                        shares.stream().mapToDouble(share -> Trait.MAX_SCORE * share))
                .average()
                .orElse(0);
    }

    private static Verdict verdict(double overall) {
        if (overall >= HIRE_FROM) {
            return Verdict.HIRE;
        }
        return overall >= MAYBE_FROM ? Verdict.MAYBE : Verdict.NO_HIRE;
    }

    private static String reason(double overall, Rubric rubric) {
        String mean = String.format(
                Locale.ROOT,
                "The mean of the %d traits is %.1f; ",
                rubric.traits().size(),
                overall);
        if (overall >= HIRE_FROM) {
            return mean + "from 7.0 the rules suggest Hire.";
        }
        return overall >= MAYBE_FROM
                ? mean + "from 4.5 to 6.9 the rules suggest Maybe."
                : mean + "below 4.5 the rules suggest No Hire.";
    }
}
