/**
 * Test support for hosts. To test your own flows, let {@link io.interviewedge.testkit.InterviewEdgeExtension} build a
 * real {@code InterviewEdge} from your own configuration, in memory and with a clock that stands still; there is no
 * need to mock the library:
 *
 * <pre>{@code
 * @RegisterExtension
 * final InterviewEdgeExtension extension = InterviewEdgeExtension.with(builder -> ats.configure(builder)).forJob("nurse");
 *
 * @Test
 * void afterTwoDaysNothingCanBeSubmitted(TestInterviews interviews, SettableClock clock) {
 *     TestInterview interview = interviews.inProgress("why", "To help.");
 *     clock.advance(Duration.ofDays(2));
 *     assertThatThrownBy(interview::submit).isInstanceOf(StepRefusedException.class);
 *     assertThat(interview).isInProgress().hasAnswered("why").hasNoEvent(SUBMITTED);
 * }
 * }</pre>
 *
 * <p>Its parts can be used one by one too: {@link io.interviewedge.testkit.SettableClock},
 * {@link io.interviewedge.testkit.PredictableTokens}, {@link io.interviewedge.testkit.RecordingListener},
 * {@link io.interviewedge.testkit.RecordingChannel}, {@link io.interviewedge.testkit.StubAnalyzer} and
 * {@link io.interviewedge.testkit.TestInterviews}.
 *
 * <p>To show that your own store keeps every promise of {@link io.interviewedge.store.SessionStore}, write one small
 * class:
 *
 * <pre>{@code
 * class OurSessionStoreTest extends SessionStoreContract {
 *     @Override
 *     protected SessionStore store() {
 *         return new OurSessionStore(dataSource);
 *     }
 * }
 * }</pre>
 */
@NullMarked
package io.interviewedge.testkit;

import org.jspecify.annotations.NullMarked;
