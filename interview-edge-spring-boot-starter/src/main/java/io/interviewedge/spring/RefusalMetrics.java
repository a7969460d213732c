package io.interviewedge.spring;

import io.interviewedge.error.InterviewEdgeException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** {@code interview.edge.refusals}: the refusals that a controller let through, by code. It leaves them to others. */
final class RefusalMetrics implements HandlerExceptionResolver, Ordered, MeterBinder {

    private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof InterviewEdgeException refusal) {
            registries.forEach(registry -> Counter.builder("interview.edge.refusals")
                    .description("Refusals of the library that a controller let through")
                    .tag("code", refusal.code())
                    .register(registry)
                    .increment());
        }
        return null;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
    }
}
