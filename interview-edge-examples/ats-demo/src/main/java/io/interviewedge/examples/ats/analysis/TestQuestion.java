package io.interviewedge.examples.ats.analysis;

import io.interviewedge.ai.ModelAnalyzer;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisRequest.AnsweredQuestion;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Asks the model one question with a made-up answer, so that wrong settings are found before an interview is. */
final class TestQuestion {

    static final String QUESTION = "What do you do when a release has broken something?";
    static final String ANSWER =
            "I roll back first, because customers are waiting. Then I look for the cause in the logs,"
                    + " and we write a test that would have found it.";

    private static final AnalysisRequest REQUEST = new AnalysisRequest(
            "Test of the settings",
            "Fernweh ATS",
            List.of(new AnsweredQuestion(Question.of("test", QUESTION), ANSWER)),
            Rubric.standard());

    private final @Nullable ModelAnalyzer analyzer;
    private final Executor executor;
    private volatile TestRun latest = TestRun.NONE;

    TestQuestion(Optional<LanguageModel> model, Executor executor) {
        this.analyzer = model.map(LanguageModel::testAnalyzer).orElse(null);
        this.executor = executor;
    }

    /** The latest test. */
    TestRun latest() {
        return latest;
    }

    /** Asks in the background and stores nothing, unless an earlier test still runs: each costs money. */
    void begin() {
        TestRun run = TestRun.begun(Instant.now());
        if (analyzer == null || !isAlone(run)) {
            return;
        }
        try {
            executor.execute(() -> latest = run.ended(reply(analyzer)));
        } catch (RejectedExecutionException busy) {
            latest = run.ended(
                    TestReply.notSent("Many analyses are running, so nothing was sent. Try again in a minute."));
        }
    }

    private synchronized boolean isAlone(TestRun run) {
        if (latest.isRunning()) {
            return false;
        }
        latest = run;
        return true;
    }

    private static TestReply reply(ModelAnalyzer analyzer) {
        long start = System.nanoTime();
        try {
            return TestReply.of(analyzer.analyze(REQUEST), since(start));
        } catch (AnalysisFailedException failure) {
            return TestReply.of(failure.noFindings(), since(start));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return TestReply.notSent("The test was interrupted.");
        } catch (RuntimeException failure) {
            return TestReply.notSent("The test failed (" + failure.getClass().getSimpleName() + ").");
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
