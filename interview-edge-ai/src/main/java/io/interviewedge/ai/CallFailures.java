package io.interviewedge.ai;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import io.interviewedge.analysis.NoFindings;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the failure of a call into words that help a recruiter, or the operator whom the recruiter asks. */
final class CallFailures {

    /** Until another attempt makes sense, where the provider's own word is not known. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MAX_CAUSES = 10;

    private final Clock clock;

    CallFailures(Clock clock) {
        this.clock = clock;
    }

    NoFindings of(Throwable failure) {
        List<Throwable> causes = causes(failure);
        if (has(causes, RateLimitException.class) || status(causes) == 429) {
            return NoFindings.failed("The model's provider takes no more requests at the moment (429).")
                    .retryAt(retryAt(causes));
        }
        if (has(causes, AuthenticationException.class)) {
            return NoFindings.failed("The model's provider does not accept the API key" + number(causes)
                    + ". The operator of this system must set a valid one.");
        }
        if (has(causes, ModelNotFoundException.class)) {
            return NoFindings.failed("The model's provider does not have this model" + number(causes)
                    + ". The operator of this system must correct the model's name, or the provider's address.");
        }
        if (has(causes, TimeoutException.class) || has(causes, HttpTimeoutException.class)) {
            return NoFindings.failed("The model did not answer in time.").retryAt(later());
        }
        if (has(causes, InternalServerException.class) || status(causes) == 503) {
            return NoFindings.failed("The model's provider has a fault" + number(causes) + ".")
                    .retryAt(retryAt(causes));
        }
        if (has(causes, ContentFilteredException.class)) {
            return NoFindings.failed("The model refused to judge this interview.");
        }
        if (has(causes, InvalidRequestException.class) || has(causes, UnsupportedFeatureException.class)) {
            return NoFindings.failed("The model's provider refused the request" + number(causes)
                    + ": it may be too long for the model, or have a setting that the model does not take.");
        }
        if (has(causes, UnresolvedModelServerException.class) || isUnreachable(causes)) {
            return NoFindings.failed("The model's provider cannot be reached.").retryAt(later());
        }
        String type = failure.getClass().getSimpleName();
        return NoFindings.failed("The model's provider sent what cannot be read, or is set up wrongly (" + type + ").");
    }

    /** What cannot be parsed is an IOException to Jackson, but nothing that the network did. */
    private static boolean isUnreachable(List<Throwable> causes) {
        return causes.stream()
                .anyMatch(cause -> cause instanceof IOException
                        && !cause.getClass().getName().contains(".jackson."));
    }

    private Instant retryAt(List<Throwable> causes) {
        return causes.stream()
                .filter(RetryAfterException.class::isInstance)
                .findFirst()
                .flatMap(refusal -> ((RetryAfterException) refusal).retryAt(clock.instant()))
                .orElseGet(this::later);
    }

    private Instant later() {
        return clock.instant().plus(PAUSE);
    }

    private static String number(List<Throwable> causes) {
        int status = status(causes);
        return status == 0 ? "" : " (" + status + ")";
    }

    private static int status(List<Throwable> causes) {
        for (Throwable cause : causes) {
            if (cause instanceof HttpException http) {
                return http.statusCode();
            }
            if (cause instanceof RetryAfterException later) {
                return later.status();
            }
        }
        return 0;
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Optional<Throwable> next = Optional.of(failure);
        while (next.isPresent() && causes.size() < MAX_CAUSES) {
            causes.add(next.get());
            next = Optional.ofNullable(next.get().getCause());
        }
        return causes;
    }
}
