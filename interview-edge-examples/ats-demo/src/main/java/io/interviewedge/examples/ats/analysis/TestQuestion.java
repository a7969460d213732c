package io.interviewedge.examples.ats.analysis;

import io.interviewedge.ai.ModelAnalyzer;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Asks the model one question with a made-up answer, so that wrong settings are found before an interview is. */
final class TestQuestion {

    static final String QUESTION = "What do you do when a release has broken something?";
    static final String ANSWER =
            "I roll back first, because customers are waiting. Then I look for the cause in the logs,"
                    + " and we write a test that would have found it.";

    /** Less than most proxies wait for a page. */
    static final Duration MAX_DURATION = Duration.ofSeconds(50);

    /** Each costs money, and a thread of the server. */
    private static final int MAX_AT_ONCE = 2;

    private static final AnalysisRequest REQUEST = new AnalysisRequest(
            "Test of the settings",
            "Fernweh ATS",
            List.of(new AnsweredQuestion(Question.of("test", QUESTION), ANSWER)),
            Rubric.standard());

    private final @Nullable ModelAnalyzer analyzer;
    private final Semaphore free = new Semaphore(MAX_AT_ONCE);

    TestQuestion(Optional<LanguageModel> model) {
        this.analyzer = model.map(chosen -> chosen.quickAnalyzer(MAX_DURATION)).orElse(null);
    }

    /** Waits for the reply; stores nothing. */
    TestReply ask() {
        if (analyzer == null) {
            return TestReply.notSent("No language model is set, so nothing was sent.");
        }
        if (!free.tryAcquire()) {
            return TestReply.notSent("Other tests are running, so nothing was sent. Try again when they have ended.");
        }
        try {
            return ask(analyzer);
        } finally {
            free.release();
        }
    }

    private static TestReply ask(ModelAnalyzer analyzer) {
        long start = System.nanoTime();
        try {
            return TestReply.of(analyzer.analyze(REQUEST), since(start));
        } catch (AnalysisFailedException failure) {
            return TestReply.of(failure.noFindings(), since(start));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return TestReply.notSent("The test was interrupted.");
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
