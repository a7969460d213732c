package io.interviewedge.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What this side of the connection computes, by samples of its threads' stacks (JDK Flight Recorder). */
public record ClientWork(int samples, Map<String, Integer> byCause) {

    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final int MAX_LINES = 12;

    /** Whose methods are told apart; what they call counts as theirs. */
    private static final List<String> PACKAGES =
            List.of("io.interviewedge", "org.postgresql", "com.zaxxer", "org.hibernate");

    public ClientWork {
        byCause = Map.copyOf(byCause);
    }

    /** As a list, most samples first. */
    public void printTo(Report report, String what) {
        report.line("");
        report.line("What the client computes during " + what + ", by " + samples + " samples:");
        report.line("");
        byCause.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_LINES)
                .forEach(each -> report.line(
                        "- " + Report.number(100.0 * each.getValue() / samples) + " % `" + each.getKey() + "`"));
    }

    /** Does the work and counts, for each sample, the innermost method that is not the JDK's. */
    public static ClientWork of(RoundTrips.Work work) throws Exception {
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            recording.start();
            work.run();
            recording.stop();
            return read(recording);
        }
    }

    private static ClientWork read(Recording recording) throws IOException {
        Path file = Files.createTempFile("benchmarks", ".jfr");
        try {
            recording.dump(file);
            Map<String, Integer> byCause = new TreeMap<>();
            int samples = 0;
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getStackTrace() != null) {
                    samples++;
                    byCause.merge(cause(event), 1, Integer::sum);
                }
            }
            return new ClientWork(samples, byCause);
        } finally {
            Files.delete(file);
        }
    }

    private static String cause(RecordedEvent sample) {
        for (RecordedFrame frame : sample.getStackTrace().getFrames()) {
            String type = frame.getMethod().getType().getName();
            if (PACKAGES.stream().anyMatch(type::startsWith)) {
                return type.substring(type.lastIndexOf('.') + 1) + "."
                        + frame.getMethod().getName();
            }
        }
        return "elsewhere";
    }
}
