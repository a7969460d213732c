/**
 * Test support for hosts. To show that your own store keeps every promise of
 * {@link io.interviewedge.store.SessionStore}, write one small class:
 *
 * <pre>{@code
 * class OurSessionStoreTest extends SessionStoreContract {
 *     @Override
 *     protected SessionStore store() {
 *         return new OurSessionStore(dataSource);
 *     }
 * }
 * }</pre>
 *
 * <p>To test your own flows, build a real {@code InterviewEdge} on the in-memory store and set only the parts that must
 * be predictable; there is no need to mock the library:
 *
 * <pre>{@code
 * SettableClock clock = new SettableClock();
 * RecordingListener listener = new RecordingListener();
 * InterviewEdge edge = InterviewEdge.builder()
 *         .jobs(jobs)
 *         .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
 *         .clock(clock)
 *         .tokens(new PredictableTokens())
 *         .analyzer(new StubAnalyzer())
 *         .listener(listener)
 *         .build();
 *
 * edge.invites().invite(request);
 * clock.advance(Duration.ofHours(49));
 * edge.interviews().start(PredictableTokens.number(1));
 * assertThat(listener.types()).containsExactly(INVITED, STARTED);
 * }</pre>
 */
@NullMarked
package io.interviewedge.testkit;

import org.jspecify.annotations.NullMarked;
