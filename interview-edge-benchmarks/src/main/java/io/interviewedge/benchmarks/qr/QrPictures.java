package io.interviewedge.benchmarks.qr;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One call makes one picture, or one code. Public, with public methods, for JMH. */
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

    @Benchmark
    public byte[] nayuki() {
        return Pictures.nayuki();
    }

    @Benchmark
    public Object interviewEdgeCode() {
        return Pictures.interviewEdgeCode();
    }

    @Benchmark
    public Object zxingCode() {
        return Pictures.zxingCode();
    }

    @Benchmark
    public Object nayukiCode() {
        return Pictures.nayukiCode();
    }
}
