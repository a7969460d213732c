package io.interviewedge.testkit;

/**
 * AssertJ assertions for interviews. Import them beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.interviewedge.testkit.InterviewAssertions.assertThat;
 * import static org.assertj.core.api.Assertions.assertThat;
 *
 * assertThat(interview).isInProgress().hasAnswered("why").hasNoEvent(SUBMITTED);
 * }</pre>
 *
 * <p>A failure never shows a token, nor an answer or an address that the test did not name itself.
 */
public final class InterviewAssertions {

    private InterviewAssertions() {}

    /** Assertions about one interview, as it is stored now. */
    public static InterviewAssert assertThat(TestInterview actual) {
        return new InterviewAssert(actual);
    }

    /** Assertions about the events of all interviews. */
    public static ListenerAssert assertThat(RecordingListener actual) {
        return new ListenerAssert(actual);
    }

    /** Assertions about the messages to candidates. */
    public static ChannelAssert assertThat(RecordingChannel actual) {
        return new ChannelAssert(actual);
    }
}
