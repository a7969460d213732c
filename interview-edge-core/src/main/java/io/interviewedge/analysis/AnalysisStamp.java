package io.interviewedge.analysis;

import io.interviewedge.internal.TextRules;
import java.util.Objects;

/**
 * What produced an attempt, so that it can be told later why two attempts differ. It is stored with the attempt,
 * whether that succeeded or not.
 *
 * @param provider of the model: {@code openai}
 * @param model as the provider named it in its answer, which may differ from the one that was asked for
 * @param prompt id and hash of the instructions: {@code interview-2 sha256:4f0c…}
 * @param parameters as they were sent: {@code temperature=0.0 runs=1}; may be empty
 * @param inputTokens as the provider counted them, in all calls of the attempt; 0 if it did not
 * @param outputTokens likewise
 */
public record AnalysisStamp(
        String provider, String model, String prompt, String parameters, long inputTokens, long outputTokens) {

    public static final int MAX_LENGTH = 200;
    public static final int MAX_PARAMETERS_LENGTH = 500;

    /** A stamp as it was stored. For what an analyzer says of itself, use {@link #of}. */
    public AnalysisStamp {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * A stamp whose values are checked.
     *
     * @throws io.interviewedge.error.InvalidValueException if a text is too long or has control characters, or if
     *     provider, model or prompt are blank
     */
    public static AnalysisStamp of(
            String provider, String model, String prompt, String parameters, long inputTokens, long outputTokens) {
        return new AnalysisStamp(provider, model, prompt, parameters, inputTokens, outputTokens).checked();
    }

    AnalysisStamp checked() {
        return new AnalysisStamp(
                TextRules.line("provider", provider, MAX_LENGTH),
                TextRules.line("model", model, MAX_LENGTH),
                TextRules.line("prompt", prompt, MAX_LENGTH),
                TextRules.prose("parameters", parameters, MAX_PARAMETERS_LENGTH),
                Math.max(0, inputTokens),
                Math.max(0, outputTokens));
    }
}
