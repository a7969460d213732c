package io.interviewedge.examples.ats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class FewAtOnceTest {

    @Test
    void howeverManyAskOnlyAFewDrawAtATime() throws Exception {
        FewAtOnce few = new FewAtOnce(2, Duration.ofMinutes(1));
        AtomicInteger drawing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<String> picture = () -> few.draw(() -> {
            most.accumulateAndGet(drawing.incrementAndGet(), Math::max);
            Thread.yield();
            drawing.decrementAndGet();
            return "drawn";
        });
        ExecutorService many = Executors.newFixedThreadPool(30);
        try {
            List<Future<String>> drawn = many.invokeAll(
                    IntStream.range(0, 300).mapToObj(i -> picture).toList());

            for (Future<String> one : drawn) {
                assertThat(one.get()).isEqualTo("drawn");
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whoCannotBeServedInTimeIsToldWhenToTryAgain() throws Exception {
        FewAtOnce few = new FewAtOnce(1, Duration.ZERO);

        few.draw(() -> {
            assertThatThrownBy(() -> few.draw(() -> "second"))
                    .isInstanceOfSatisfying(ErrorResponseException.class, busy -> {
                        assertThat(busy.getStatusCode().value()).isEqualTo(503);
                        assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("0");
                    });
            return "first";
        });
        assertThat(few.<String>draw(() -> "third")).isEqualTo("third");
    }
}
