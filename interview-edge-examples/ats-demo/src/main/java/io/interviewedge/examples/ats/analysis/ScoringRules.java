package io.interviewedge.examples.ats.analysis;

/** From counts to points: each trait from 0 to 10, each rule with the words that explain it. */
final class ScoringRules {

    static final String COMMUNICATION = "7 points for length (full from 50 to 300 words, fewer below, down to 4 at 600 "
            + "and above) and 3 for variety (full when at least half of the words are not repetitions).";
    static final String PROBLEM_SOLVING =
            "6 points for words about reasoning, such as because, if, first or measure (full "
                    + "from 4 different ones) and 4 for words of the model answer (full when 30 % of them occur).";
    static final String TECH_DEPTH = "words of the model answer, of at least 5 letters: 10 points when 30 % of them "
            + "occur. Without a model answer: 10 points from 12 different words of at least 8 letters.";
    static final String CLARITY = "7 points for sentences of readable length (full from 8 to 22 words on average, none "
            + "from 45) and 3 for variety.";
    static final String EXPERIENCE =
            "7 points for words about the candidate's own experience, such as I, built, team or years (full from 4 "
                    + "different ones) and 3 for numbers (full from 2).";

    private static final double MAX_SCORE = 10;
    private static final double WORDS_THAT_COUNT_IN_FULL = 20;

    private ScoringRules() {}

    /** The points for the trait with this id, which must belong to the standard rubric. */
    static double score(String traitId, AnswerCounts counts) {
        double points = switch (traitId) {
            case "communication" -> 7 * length(counts) + 3 * variety(counts);
            case "problem_solving" -> 6 * rise(counts.reasoning().size(), 0, 4) + 4 * coverage(counts);
            case "tech_depth" -> MAX_SCORE * coverage(counts);
            case "clarity" -> 7 * sentenceLength(counts) + 3 * variety(counts);
            case "experience" -> 7 * rise(counts.experience().size(), 0, 4) + 3 * rise(counts.numbers(), 0, 2);
            default -> throw new IllegalArgumentException("there are no rules for the trait \"" + traitId + "\"");
        };
        return points * Math.min(1, counts.words() / WORDS_THAT_COUNT_IN_FULL);
    }

    private static double length(AnswerCounts counts) {
        double tooLong = 3.0 / 7 * rise(counts.words(), 300, 600);
        return rise(counts.words(), 0, 50) - tooLong;
    }

    private static double variety(AnswerCounts counts) {
        return rise(counts.variety(), 0, 0.5);
    }

    private static double sentenceLength(AnswerCounts counts) {
        double length = counts.wordsPerSentence();
        return rise(length, 0, 8) - rise(length, 22, 45);
    }

    private static double coverage(AnswerCounts counts) {
        return counts.expected() == 0
                ? rise(counts.longWords(), 0, 12)
                : rise((double) counts.found() / counts.expected(), 0, 0.3);
    }

    /** 0 up to {@code from}, 1 beyond {@code to}, and a straight line between them. */
    private static double rise(double value, double from, double to) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
}
