package io.interviewedge.examples.ats.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.error.ErrorCategory;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.error.LinkExpiredException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** docs/errors.md lists every refusal of every module, under the code and the category that it has. */
class ErrorsGuideTest {

    private static final Path GUIDE = Path.of("../../docs/errors.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([a-z ]+) \\| `(\\w+)` \\| .+ \\|$");

    /** A value of each type that a constructor of a refusal takes. */
    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "x",
            int.class,
            1,
            double.class,
            1.0,
            List.class,
            List.of("q1"),
            Instant.class,
            Instant.EPOCH,
            Duration.class,
            Duration.ofSeconds(1),
            UUID.class,
            new UUID(0, 1),
            Throwable.class,
            new RuntimeException());

    @Test
    void theGuideListsEveryRefusalWithItsCodeAndCategory() throws Exception {
        List<String> documented = rows();
        List<String> thrown = new ArrayList<>();
        for (Class<?> type : refusals()) {
            InterviewEdgeException refusal = make(type);
            thrown.add(refusal.code() + ", " + words(refusal.category()) + ", " + type.getSimpleName());
        }

        assertThat(documented).containsExactlyInAnyOrderElementsOf(thrown).hasSizeGreaterThan(20);
    }

    @Test
    void everyCodeIsInSnakeCaseAndUsedOnce() throws Exception {
        List<String> codes = new ArrayList<>();
        for (Class<?> type : refusals()) {
            codes.add(make(type).code());
        }

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(_[a-z]+)+"));
    }

    @Test
    void aHostMapsCategoriesToStatuses() {
        assertThat(status(new LinkExpiredException(Instant.EPOCH))).isEqualTo(410);
    }

    private static int status(InterviewEdgeException refusal) {
        int status = switch (refusal.category()) {
            case INVALID -> 400;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case GONE -> 410;
            case TOO_MANY -> 429; // with Retry-After
            case BUSY, UNAVAILABLE -> 503; // BUSY with Retry-After
        };
        return status;
    }

    private static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(GUIDE))
                .results()
                .map(row -> row.group(1) + ", " + row.group(2) + ", " + row.group(3))
                .toList();
    }

    private static List<Class<?>> refusals() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(InterviewEdgeException.class));
        List<Class<?>> types = new ArrayList<>();
        for (BeanDefinition found : scanner.findCandidateComponents("io.interviewedge")) {
            types.add(Class.forName(found.getBeanClassName()));
        }
        return types;
    }

    private static InterviewEdgeException make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (InterviewEdgeException) constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                .map(ErrorsGuideTest::value)
                .toArray());
    }

    private static Object value(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[0] : VALUES.get(type);
    }

    private static String words(ErrorCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
