package io.interviewedge.spring;

import io.interviewedge.error.InterviewEdgeException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Tells a listener of the refusals that a controller let through, and leaves them to others. */
final class RefusalObserver implements HandlerExceptionResolver, Ordered {

    private final RefusalListener listener;

    RefusalObserver(RefusalListener listener) {
        this.listener = listener;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof InterviewEdgeException refusal) {
            listener.refused(refusal);
        }
        return null;
    }
}
