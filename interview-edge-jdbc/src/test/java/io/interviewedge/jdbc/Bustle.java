package io.interviewedge.jdbc;

import io.interviewedge.InterviewEdge;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.AnswerConflictException;
import io.interviewedge.error.AnswersMissingException;
import io.interviewedge.error.InterviewCompletedException;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.InterviewNotStartedException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.job.Job;
import io.interviewedge.question.Question;
import io.interviewedge.session.Answer;
import io.interviewedge.session.InterviewSession;
import io.interviewedge.session.InviteToken;
import io.interviewedge.share.LinkTemplate;
import io.interviewedge.store.SessionQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many threads that take random steps with random interviews, and remember what was acknowledged to them. */
final class Bustle {

    private static final List<String> QUESTIONS = List.of("one", "two", "three");

    private final InterviewEdge edge;
    private final List<InterviewSession> sessions = new ArrayList<>();
    private final Map<UUID, Queue<Answer>> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, List<Long>> relayed = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> analyses = new ConcurrentHashMap<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger steps = new AtomicInteger();

    Bustle(JdbcSessionStore store, int number) {
        Job job = Job.of(
                "job",
                "Engineer",
                "Example Ltd",
                Question.of("one", "Who are you?"),
                Question.of("two", "Why?").optional(),
                Question.of("three", "When?").optional());
        this.edge = InterviewEdge.builder()
                .jobs(id -> Optional.of(job))
                .links(LinkTemplate.of("https://careers.example.com/interview/{token}"))
                .store(store)
                .analyzer(new Counting())
                .build();
        for (int i = 0; i < number; i++) {
            sessions.add(invite("candidate " + i));
        }
    }

    /** The answers hold the session's id, by which an analysis is counted. */
    private final class Counting implements InterviewAnalyzer {
        @Override
        public String name() {
            return "counting 1";
        }

        @Override
        public Findings analyze(AnalysisRequest request) {
            String session = request.questions().get(0).answer().split(" ", 2)[0];
            analyses.computeIfAbsent(session, id -> new AtomicInteger()).incrementAndGet();
            return new Findings(Samples.scores(5, 5, 5, 5, 5), Verdict.MAYBE, "So so.", "An interview.", List.of());
        }
    }

    /** Takes as many steps, divided among as many threads. */
    void run(int threads, int number) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            Random random = new Random(i);
            boolean relays = i == 0;
            executor.execute(() -> {
                for (int step = 0; step < number / threads; step++) {
                    step(random, relays);
                }
            });
        }
        executor.shutdown();
        if (!executor.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new AssertionError("the threads did not end");
        }
        relay();
    }

    private void step(Random random, boolean relays) {
        InterviewSession session = sessions.get(random.nextInt(sessions.size()));
        InviteToken token = session.token();
        try {
            // Answers are frequent and submits rare, so that most interviews are in progress most of the time.
            switch (random.nextInt(200)) {
                case 0 -> edge.interviews().submit(token);
                case 1, 2, 3, 4 -> edge.reviews().open(session.id());
                case 5 -> edge.tracking().find(SessionQuery.all().limit(10));
                case 6 -> invite("candidate " + random.nextInt(sessions.size()));
                case 7, 8 -> {
                    if (relays) {
                        relay();
                    }
                }
                default -> {
                    if (random.nextInt(4) == 0) {
                        edge.interviews().start(token);
                    } else if (random.nextInt(3) == 0) {
                        edge.interviews().view(token);
                    } else {
                        answer(session, random);
                    }
                }
            }
            steps.incrementAndGet();
        } catch (InterviewNotStartedException
                | InterviewCompletedException
                | AnswerConflictException
                | AnswersMissingException expected) {
            steps.incrementAndGet();
        } catch (InterviewEdgeException | AssertionError failure) {
            failures.add(failure);
        }
    }

    private void answer(InterviewSession session, Random random) {
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        int seen = edge.interviews().view(session.token()).questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow()
                .revision();
        String text = session.id() + " " + random.nextLong();
        Answer saved = edge.interviews().answer(session.token(), question, text, seen);
        acknowledged
                .computeIfAbsent(session.id(), id -> new ConcurrentLinkedQueue<>())
                .add(saved);
    }

    /** With an external id: the first is made, and all others must be given it. */
    private InterviewSession invite(String externalId) {
        return edge.invites()
                .invite(InviteRequest.forJob("job")
                        .email("ada@example.com")
                        .externalId(externalId)
                        .build())
                .session();
    }

    private void relay() {
        edge.relay()
                .run(event -> relayed.computeIfAbsent(
                                event.sessionId(), id -> Collections.synchronizedList(new ArrayList<>()))
                        .add(event.sequence()));
    }

    List<InterviewSession> sessions() {
        return sessions;
    }

    Queue<Throwable> failures() {
        return failures;
    }

    int steps() {
        return steps.get();
    }

    List<Answer> acknowledged(UUID sessionId) {
        return List.copyOf(acknowledged.getOrDefault(sessionId, new ConcurrentLinkedQueue<>()));
    }

    List<Long> relayed(UUID sessionId) {
        return List.copyOf(relayed.getOrDefault(sessionId, List.of()));
    }

    int analysesOf(UUID sessionId) {
        return analyses.getOrDefault(sessionId.toString(), new AtomicInteger()).get();
    }
}
