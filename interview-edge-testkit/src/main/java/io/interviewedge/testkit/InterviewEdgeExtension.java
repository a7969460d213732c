package io.interviewedge.testkit;

import io.interviewedge.InterviewEdge;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test an {@link InterviewEdge} of its own, which is configured as your application configures it. Put it
 * into a field, and take what the test needs as parameters:
 *
 * <pre>{@code
 * @RegisterExtension
 * final InterviewEdgeExtension extension = InterviewEdgeExtension.with(builder -> ats.configure(builder)).forJob("nurse");
 *
 * @Test
 * void aReminderGoesToEveryoneWhoHasNotStarted(TestInterviews interviews, RecordingChannel mail) {
 *     TestInterview interview = interviews.invited();
 *     ats.remind();
 *     assertThat(mail).sentTo(interview);
 * }
 * }</pre>
 *
 * <p>Your configuration is applied first. Then these parts replace yours: an in-memory store, a {@link SettableClock},
 * {@link PredictableTokens}, and a {@link RecordingChannel} in place of each channel. A {@link RecordingListener} is
 * added after your listeners, and a {@link StubAnalyzer} is the analyzer if you set none. All else stays as you
 * configure it, above all the jobs, the links, the lifecycle with its guards, the messages and the limits.
 *
 * <p>Parameters of test methods and of methods before and after each test can have these types: {@link InterviewEdge},
 * {@link TestInterviews}, {@link SettableClock}, {@link RecordingListener}, {@link RecordingChannel} (with
 * {@link ChannelId} if there are several) and {@link StubAnalyzer}.
 *
 * <p>Works in a static field as in one of the instance, with JUnit 5 and 6, and with tests that run in parallel.
 * Immutable.
 */
public final class InterviewEdgeExtension implements BeforeEachCallback, ParameterResolver {

    private static final Set<Class<?>> TYPES = Set.of(
            InterviewEdge.class,
            TestInterviews.class,
            SettableClock.class,
            RecordingListener.class,
            RecordingChannel.class,
            StubAnalyzer.class);

    private final Consumer<InterviewEdge.Builder> host;
    private final @Nullable String jobId;
    private final boolean stubsAnalyzer;
    private final Namespace namespace = Namespace.create(InterviewEdgeExtension.class, this);

    private InterviewEdgeExtension(
            Consumer<InterviewEdge.Builder> host, @Nullable String jobId, boolean stubsAnalyzer) {
        this.host = host;
        this.jobId = jobId;
        this.stubsAnalyzer = stubsAnalyzer;
    }

    /**
     * An extension that builds what this configuration says.
     *
     * @param host your own configuration, at least the jobs and the links; called before each test
     */
    public static InterviewEdgeExtension with(Consumer<InterviewEdge.Builder> host) {
        return new InterviewEdgeExtension(Objects.requireNonNull(host, "host"), null, false);
    }

    /** The same, with {@link TestInterviews} for this job; without it, they are asked for one by the test. */
    public InterviewEdgeExtension forJob(String jobId) {
        return new InterviewEdgeExtension(host, Objects.requireNonNull(jobId, "jobId"), stubsAnalyzer);
    }

    /** The same, with a {@link StubAnalyzer} even if the host has an analyzer. */
    public InterviewEdgeExtension stubAnalyzer() {
        return new InterviewEdgeExtension(host, jobId, true);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(namespace).put(TestBed.class, TestBed.of(host, stubsAnalyzer));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    /**
     * The part of that type.
     *
     * @throws ParameterResolutionException if there is none of it, or several that it may be, or no test yet
     */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestBed bed = context.getStore(namespace).get(TestBed.class, TestBed.class);
        if (bed == null) {
            throw new ParameterResolutionException("Each test has an InterviewEdge of its own: take the "
                    + parameter.getParameter().getType().getSimpleName()
                    + " as a parameter of a method that runs for each test (@Test, @BeforeEach, @AfterEach)");
        }
        Class<?> type = parameter.getParameter().getType();
        if (type == InterviewEdge.class) {
            return bed.edge();
        } else if (type == TestInterviews.class) {
            TestInterviews interviews = TestInterviews.of(bed.edge(), bed.clock());
            return jobId == null ? interviews : interviews.forJob(jobId);
        } else if (type == SettableClock.class) {
            return bed.clock();
        } else if (type == RecordingListener.class) {
            return bed.listener();
        } else if (type == RecordingChannel.class) {
            return channel(
                    bed.channels(),
                    parameter
                            .findAnnotation(ChannelId.class)
                            .map(ChannelId::value)
                            .orElse(null));
        }
        return stub(bed);
    }

    private static RecordingChannel channel(Map<String, RecordingChannel> channels, @Nullable String id) {
        if (id == null && channels.size() == 1) {
            return channels.values().iterator().next();
        }
        RecordingChannel channel = id == null ? null : channels.get(id);
        if (channel == null) {
            throw new ParameterResolutionException("The configuration has the channels " + channels.keySet() + ", "
                    + (id == null
                            ? "so say which one you mean: @ChannelId(\"email\") RecordingChannel mail"
                            : "and none is called \"" + id + "\""));
        }
        return channel;
    }

    private static StubAnalyzer stub(TestBed bed) {
        StubAnalyzer stub = bed.analyzer();
        if (stub == null) {
            throw new ParameterResolutionException("The configuration has an analyzer of its own; to replace it, write "
                    + "InterviewEdgeExtension.with(...).stubAnalyzer()");
        }
        return stub;
    }
}
