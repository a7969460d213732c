package io.interviewedge.examples.ats.analysis;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A test of the model, as far as it got.
 *
 * @param begun null if there was none
 * @param reply null before the end
 */
record TestRun(@Nullable Instant begun, @Nullable TestReply reply) {

    static final TestRun NONE = new TestRun(null, null);

    static TestRun begun(Instant at) {
        return new TestRun(at, null);
    }

    TestRun ended(TestReply reply) {
        return new TestRun(begun, reply);
    }

    /** Public for the template. */
    public boolean isRunning() {
        return begun != null && reply == null;
    }

    /** For how long it has run. */
    long seconds(Instant now) {
        return begun == null ? 0 : Math.max(0, Duration.between(begun, now).toSeconds());
    }
}
