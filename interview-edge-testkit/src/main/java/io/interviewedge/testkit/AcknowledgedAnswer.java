package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.event.SessionEvent;
import io.interviewedge.session.Answer;
import io.interviewedge.store.StoredSession;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An answer that a store said it saved, and the event that it logged. */
record AcknowledgedAnswer(String questionId, String text, int revision, SessionEvent event) {

    /**
     * Checks that each question went through its revisions one by one, and that its last acknowledged one is stored.
     */
    static void assertStored(StoredSession after, List<AcknowledgedAnswer> acknowledged) {
        Map<String, List<AcknowledgedAnswer>> byQuestion =
                acknowledged.stream().collect(Collectors.groupingBy(AcknowledgedAnswer::questionId));
        assertThat(after.answers().keySet()).isEqualTo(byQuestion.keySet());
        byQuestion.forEach((questionId, saved) -> {
            assertThat(saved.stream().map(AcknowledgedAnswer::revision))
                    .as("the revisions of " + questionId)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, saved.size()).boxed().toList());
            assertThat(Optional.ofNullable(after.answers().get(questionId)).map(AcknowledgedAnswer::describe))
                    .as("what is stored under " + questionId)
                    .isEqualTo(last(saved));
        });
    }

    private static Optional<String> last(Collection<AcknowledgedAnswer> saved) {
        return saved.stream()
                .filter(answer -> answer.revision() == saved.size())
                .map(answer -> answer.revision() + ": " + answer.text())
                .findFirst();
    }

    private static String describe(Answer answer) {
        return answer.revision() + ": " + answer.text();
    }
}
