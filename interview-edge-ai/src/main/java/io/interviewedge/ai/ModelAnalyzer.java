package io.interviewedge.ai;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import io.interviewedge.analysis.Analysis;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisRequest;
import io.interviewedge.analysis.AnalysisStamp;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.InterviewAnalyzer;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Has a language model score interviews: {@code ModelAnalyzer.builder(chatModel).build()}. The model is any
 * {@link ChatModel} of LangChain4j, hosted or on your own machine; turn its own retries off ({@code maxRetries(0)}).
 *
 * <p>Each answer is judged by a call of its own, so that none colours another, and every remark must quote the answer.
 * One more call concludes from what was found. Answers travel as JSON data, apart from the instructions; who the
 * candidate is, is not sent. What comes back is checked: a quote that is not in the answer, a score outside 0 to 10, an
 * unknown trait or question, a reply that was cut off or is no JSON, or a prompt of which the model saw only a part
 * make a failed attempt with a reason, never a score. One reply per analysis may be asked for again.
 *
 * <p>Answers that are empty or too short are neither sent nor scored. An analysis has one deadline; a call that is
 * still running then is interrupted. Nothing is logged. Safe for use by several threads if the model is.
 */
public final class ModelAnalyzer implements InterviewAnalyzer {

    private final ChatModel model;
    private final Prompt prompt = Prompt.load();
    private final String provider;
    private final InterviewJudge.Options options;
    private final Duration timeout;
    private final Executor executor;
    private final Clock clock;
    private final @Nullable IntFunction<? extends ChatRequestParameters> parameters;

    private ModelAnalyzer(Builder builder) {
        this.model = builder.model;
        this.provider = builder.provider == null ? model.provider().name().toLowerCase(Locale.ROOT) : builder.provider;
        this.options = new InterviewJudge.Options(
                builder.inOneCall, builder.runs, builder.minAnswerLength, new TextLanguage(builder.language));
        this.timeout = builder.timeout;
        this.executor = builder.executor;
        this.clock = builder.clock;
        this.parameters = builder.parameters;
    }

    /** Starts an analyzer that asks this model. */
    public static Builder builder(ChatModel model) {
        return new Builder(model);
    }

    /**
     * The provider, the model that is asked, and the id of the instructions: {@code openai gpt-4o-mini interview-2}.
     */
    @Override
    public String name() {
        String asked = asked();
        String name = provider + (asked == null ? "" : " " + asked) + " " + prompt.id();
        return TextRules.toProse(name, Analysis.MAX_ANALYZER_LENGTH);
    }

    /** The id and the SHA-256 of the instructions, as stamps have them: {@code interview-2 sha256:4f0c…}. */
    public String prompt() {
        return prompt.stamp();
    }

    /**
     * Asks the model.
     *
     * @throws AnalysisFailedException if there are no findings: with a reason for recruiters, with what was used, and,
     *     if the provider is busy or out of order, with the moment from which on another attempt makes sense
     * @throws InterruptedException if the calling thread is interrupted; the call is then given up
     */
    @Override
    public Findings analyze(AnalysisRequest request) throws AnalysisFailedException, InterruptedException {
        Usage usage = new Usage();
        InterviewJudge judge = new InterviewJudge(request, new Conversation(model, prompt, parameters, usage), options);
        if (judge.hasNothingToJudge()) {
            throw new AnalysisFailedException(
                    NoFindings.notScored("No answer is long enough to be judged; the model was not asked."), null);
        }
        try {
            return withinTimeout(judge).stamp(stamp(usage));
        } catch (AnalysisFailedException failure) {
            throw new AnalysisFailedException(failure.noFindings().stamp(stamp(usage)), failure.getCause());
        }
    }

    /**
     * The calls are made by another thread, because a reply that trickles in holds its reader for as long as it likes.
     */
    private Findings withinTimeout(InterviewJudge judge) throws AnalysisFailedException, InterruptedException {
        FutureTask<Findings> task = new FutureTask<>(judge);
        try {
            executor.execute(task);
            return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failed(failure.getCause());
        } catch (TimeoutException late) {
            throw new AnalysisFailedException(
                    NoFindings.failed("The model did not answer within " + timeout.toSeconds() + " seconds.")
                            .retryAt(clock.instant().plus(CallFailures.PAUSE)),
                    late);
        } catch (RejectedExecutionException busy) {
            throw new AnalysisFailedException(
                    NoFindings.failed("Too many analyses are running.")
                            .retryAt(clock.instant().plus(CallFailures.PAUSE)),
                    busy);
        } finally {
            task.cancel(true);
        }
    }

    private AnalysisFailedException failed(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RefusedReplyException refused) {
            return new AnalysisFailedException(NoFindings.failed(String.valueOf(refused.getMessage())), refused);
        }
        Throwable known = Objects.requireNonNull(failure, "a failed task has a cause");
        return new AnalysisFailedException(new CallFailures(clock).of(known), known);
    }

    private AnalysisStamp stamp(Usage usage) {
        String answered = usage.model();
        String asked = asked();
        String name = answered == null ? (asked == null ? "unknown" : asked) : answered;
        return AnalysisStamp.of(
                provider,
                TextRules.toProse(name.replaceAll("\\s", " "), AnalysisStamp.MAX_LENGTH),
                prompt.stamp(),
                sent(asked),
                usage.inputTokens(),
                usage.outputTokens());
    }

    /** What was sent, as far as the model's settings tell. */
    private String sent(@Nullable String asked) {
        ChatRequestParameters defaults = model.defaultRequestParameters();
        StringBuilder sent = new StringBuilder();
        append(sent, "model", asked);
        append(sent, "temperature", defaults.temperature());
        append(sent, "topP", defaults.topP());
        append(sent, "maxOutputTokens", defaults.maxOutputTokens());
        append(sent, "runs", options.runs());
        append(sent, "calls", options.inOneCall() ? "one" : "per-answer");
        append(sent, "language", options.language().tag());
        append(sent, "minAnswerLength", options.minAnswerLength());
        return TextRules.toProse(sent.toString(), AnalysisStamp.MAX_PARAMETERS_LENGTH);
    }

    private static void append(StringBuilder sent, String name, @Nullable Object value) {
        if (value != null) {
            sent.append(sent.isEmpty() ? "" : " ").append(name).append('=').append(value);
        }
    }

    private @Nullable String asked() {
        String asked = model.defaultRequestParameters().modelName();
        return asked == null || TextRules.isBlank(asked) ? null : asked;
    }

    /** The name, and no setting of the model: one of them may be a key. */
    @Override
    public String toString() {
        return "ModelAnalyzer[" + name() + "]";
    }

    /** Collects what an analyzer is made of. Not for use by several threads. */
    public static final class Builder {

        private static final Duration MAX_TIMEOUT = Duration.ofHours(1);

        private final ChatModel model;
        private @Nullable String provider;
        private boolean inOneCall;
        private int runs = 1;
        private int minAnswerLength = 10;
        private Locale language = Locale.ENGLISH;
        private Duration timeout = Duration.ofSeconds(90);
        private Executor executor = Builder::runInThreadOfItsOwn;
        private Clock clock = Clock.systemUTC();
        private @Nullable IntFunction<? extends ChatRequestParameters> parameters;

        private Builder(ChatModel model) {
            this.model = Objects.requireNonNull(model, "model");
        }

        /**
         * How stamps call the provider: {@code openai}. By default, as LangChain4j does; name it yourself if you reach
         * another provider by OpenAI's protocol.
         *
         * @throws ConfigurationException if it is blank, longer than 50 characters, or has control characters
         */
        public Builder provider(String provider) {
            try {
                this.provider = TextRules.line("provider", Objects.requireNonNull(provider, "provider"), 50);
            } catch (InvalidValueException refused) {
                throw new ConfigurationException(refused);
            }
            return this;
        }

        /**
         * Judges all answers and concludes in one call. That costs less, because instructions and rubric are sent once;
         * but one answer may colour how the next is judged.
         */
        public Builder inOneCall() {
            this.inOneCall = true;
            return this;
        }

        /**
         * How often the whole is done, 1 by default. The scores are the mean, the verdict is the median; each run costs
         * the same again, and all share the timeout.
         *
         * @throws ConfigurationException if it is not from 1 to {@value Findings#MAX_RUNS}
         */
        public Builder runs(int runs) {
            if (runs < 1 || runs > Findings.MAX_RUNS) {
                throw new ConfigurationException("runs is " + runs + "; it must be from 1 to " + Findings.MAX_RUNS);
            }
            this.runs = runs;
            return this;
        }

        /**
         * How many letters and digits an answer must have to be judged, 10 by default. With 1, all but empty answers
         * are.
         *
         * @throws ConfigurationException if it is below 1
         */
        public Builder minAnswerLength(int minAnswerLength) {
            if (minAnswerLength < 1) {
                throw new ConfigurationException("minAnswerLength is " + minAnswerLength + "; it must be at least 1");
            }
            this.minAnswerLength = minAnswerLength;
            return this;
        }

        /**
         * The language of remarks, reason and summary, English by default. Quotes stay in the language of the answer.
         *
         * @throws ConfigurationException if the locale has no language
         */
        public Builder language(Locale language) {
            if (language.getLanguage().isEmpty()) {
                throw new ConfigurationException("language is empty; give a locale with a language");
            }
            this.language = language;
            return this;
        }

        /**
         * How long an analysis may take, all calls and runs together: 90 seconds by default. Keep it below the lease
         * ({@code InterviewEdge.Builder.analysisLease}, two minutes by default): after that, another caller may start.
         *
         * @throws ConfigurationException if it is below a second or above an hour
         */
        public Builder timeout(Duration timeout) {
            if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(MAX_TIMEOUT) > 0) {
                throw new ConfigurationException("timeout is " + timeout + "; it must be from 1 second to 1 hour");
            }
            this.timeout = timeout;
            return this;
        }

        /**
         * Runs the calls of each analysis as one task, which is interrupted at the timeout. By default, a thread is
         * started for each analysis, which ends with it. An executor that runs the task in the calling thread makes the
         * timeout void.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /** Tells from when on another attempt makes sense; the system's clock by default. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sends these parameters with each call, made for a context of so many tokens as the call and its reply may
         * take (a power of two). Needed for Ollama, which cuts a longer prompt without a word: {@code tokens ->
         * OllamaChatRequestParameters.builder().numCtx(tokens).build()}. By default, those of the model are sent.
         */
        public Builder parametersForContext(IntFunction<? extends ChatRequestParameters> parameters) {
            this.parameters = Objects.requireNonNull(parameters, "parameters");
            return this;
        }

        /** The analyzer; it makes no call yet. */
        public ModelAnalyzer build() {
            return new ModelAnalyzer(this);
        }

        private static void runInThreadOfItsOwn(Runnable task) {
            Thread thread = new Thread(task, "interview-edge-analysis");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
