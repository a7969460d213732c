package io.interviewedge.benchmarks.qr;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Each call makes one picture. Public, with public methods, for JMH. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QrPictures {

    @Benchmark
    public byte[] interviewEdge() {
        return Pictures.interviewEdge();
    }

    @Benchmark
    public byte[] zxing() {
        return Pictures.zxing();
    }
}
