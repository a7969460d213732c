package io.interviewedge.benchmarks.bulk;

import io.interviewedge.InterviewEdge;
import io.interviewedge.benchmarks.measure.SampleJob;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.invite.InviteSummary;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many candidates as are wanted, made while they are read. */
final class Candidates {

    private Candidates() {}

    /** For each an address and a name. */
    static Stream<List<String>> stream(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> List.of("candidate-" + i + "@example.com", "Candidate Number " + i));
    }

    /** Invites them, and hears of each as a host would. */
    static void invite(InterviewEdge edge, int number) {
        AtomicLong heard = new AtomicLong();
        InviteSummary summary = edge.invites()
                .inviteAll(
                        stream(number),
                        candidate -> InviteRequest.forJob(SampleJob.JOB.id())
                                .email(candidate.get(0))
                                .name(candidate.get(1))
                                .build(),
                        outcome -> heard.set(outcome.row()));
        if (summary.invited() != number || heard.get() != number) {
            throw new IllegalStateException("of " + number + " were " + summary);
        }
    }
}
