package io.interviewedge.benchmarks;

import io.interviewedge.benchmarks.bulk.BulkBenchmark;
import io.interviewedge.benchmarks.bulk.HeapBenchmark;
import io.interviewedge.benchmarks.flow.FlowBenchmark;
import io.interviewedge.benchmarks.flow.FlowProfile;
import io.interviewedge.benchmarks.measure.Machine;
import io.interviewedge.benchmarks.measure.Report;
import io.interviewedge.benchmarks.measure.Server;
import io.interviewedge.benchmarks.qr.QrBenchmark;
import io.interviewedge.benchmarks.read.ReadBenchmark;
import io.interviewedge.benchmarks.web.PageBenchmark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the benchmarks that its arguments name, or all of them; with {@code quick} in two minutes instead of half an
 * hour.
 */
public final class Main {

    private static final List<String> PARTS =
            List.of("flow", "durable", "profile", "bulk", "heap", "read", "qr", "web");

    /** Of the others, too little would be seen in the time. */
    private static final List<String> QUICK_PARTS = List.of("flow", "profile", "bulk", "heap", "read", "qr", "web");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            words.addAll(Arrays.asList(argument.trim().split("[ ,]+")));
        }
        boolean quick = words.remove("quick");
        words.remove("all");
        if (!PARTS.containsAll(words)) {
            throw new IllegalArgumentException("the arguments are " + words + "; there are quick, all, " + PARTS);
        }
        List<String> unlessNamed = quick ? QUICK_PARTS : PARTS;
        run(words.isEmpty() ? unlessNamed : words, quick ? Sizes.QUICK : Sizes.FULL, new Report(System.out));
    }

    private static void run(List<String> parts, Sizes sizes, Report report) throws Exception {
        report.line(Machine.describe());
        if (parts.contains("flow")) {
            try (Server server = Server.fast()) {
                flow(server, report, sizes).run("commits do not wait for the disk");
            }
        }
        if (parts.contains("durable")) {
            try (Server server = Server.durable()) {
                flow(server, report, sizes).run("commits wait for the disk");
            }
        }
        if (parts.contains("profile")) {
            try (Server server = Server.withBooks()) {
                new FlowProfile(server, report, sizes.profiledFlows()).run();
            }
        }
        if (parts.contains("bulk")) {
            try (Server server = Server.fast()) {
                new BulkBenchmark(server, report, sizes.bulkRows(), sizes.bulkRounds()).run();
            }
        }
        if (parts.contains("heap")) {
            try (Server server = Server.fast()) {
                new HeapBenchmark(server, report).run(sizes.heapRows());
            }
        }
        if (parts.contains("read")) {
            try (Server server = Server.fast()) {
                new ReadBenchmark(server, report, sizes.manySessions(), sizes.readRounds()).run();
            }
        }
        if (parts.contains("qr")) {
            new QrBenchmark(report, sizes.qrForks(), sizes.qrIterations()).run();
        }
        if (parts.contains("web")) {
            new PageBenchmark(report, sizes.qrForks(), sizes.qrIterations()).run();
        }
        report.line("");
        report.line(Machine.load());
    }

    private static FlowBenchmark flow(Server server, Report report, Sizes sizes) {
        return new FlowBenchmark(server, report, sizes.flowRounds(), sizes.flowRound());
    }
}
