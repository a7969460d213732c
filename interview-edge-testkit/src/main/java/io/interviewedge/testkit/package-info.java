/**
 * What a host needs for its tests. To show that a store of its own keeps every promise of
 * {@link io.interviewedge.store.SessionStore}, it writes one small class:
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
 * <p>To test its own flows it builds a real {@code InterviewEdge} on the in-memory store and sets only what must not be
 * left to chance; there is no need to mock the library:
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
