package io.interviewedge.examples.ats.browser;

import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Findings.Run;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Verdict;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Primary;

/** In the place of a language model: it answers when it is told to, and what it is told to. */
@Primary
class ToldAnalyzer implements InterviewAnalyzer {

    static final AnalysisStamp STAMP = AnalysisStamp.of(
            "open-ai",
            "gpt-4o-mini-2024-07-18",
            "interview-1 sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "temperature=0.0 jsonSchema=true inOneCall=false runs=3",
            4_210,
            903);

    /** What comes of an analysis, once it may go on. */
    @FunctionalInterface
    interface Ending {
        Findings of(AnalysisRequest request) throws AnalysisFailedException;
    }

    private final AtomicInteger calls = new AtomicInteger();
    private volatile Ending ending = ToldAnalyzer::threeRuns;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** From now on analyses wait for {@link #goOn}. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void goOn() {
        gate.countDown();
    }

    void ends(Ending with) {
        ending = with;
    }

    void ends(NoFindings without) {
        ending = request -> {
            throw new AnalysisFailedException(without, null);
        };
    }

    /** Forgets what it was told. */
    void reset() {
        goOn();
        calls.set(0);
        ending = ToldAnalyzer::threeRuns;
    }

    int calls() {
        return calls.get();
    }

    @Override
    public String name() {
        return "model open-ai gpt-4o-mini";
    }

    @Override
    public Findings analyze(AnalysisRequest request) throws AnalysisFailedException, InterruptedException {
        calls.incrementAndGet();
        gate.await();
        return ending.of(request);
    }

    static Findings threeRuns(AnalysisRequest request) {
        List<Run> runs = List.of(run(request, 6.5), run(request, 7), run(request, 8));
        Observation remark = Observation.of(request.questions().get(0).questionId(), "Names the system and its users.")
                .quoting(firstWords(request.questions().get(0).answer()))
                .scored(7.5);
        return new Findings(
                        request.rubric().scores(trait -> 7.2),
                        Verdict.HIRE,
                        "Gives concrete reasons.",
                        "A candidate with experience.",
                        List.of(remark))
                .runs(runs)
                .stamp(STAMP);
    }

    private static Run run(AnalysisRequest request, double score) {
        return new Run(request.rubric().scores(trait -> score), Verdict.HIRE);
    }

    private static String firstWords(String answer) {
        return answer.substring(0, answer.indexOf(' ', 20));
    }
}
