package io.interviewedge.ai;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.interviewedge.internal.TextRules;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the calls of one analysis have used so far. One thread adds while another may already read. */
final class Usage {

    private final Set<String> models = new LinkedHashSet<>();
    private long inputTokens;
    private long outputTokens;

    synchronized void add(ChatResponse response) {
        TokenUsage tokens = response.tokenUsage();
        if (tokens != null) {
            inputTokens += count(tokens.inputTokenCount());
            outputTokens += count(tokens.outputTokenCount());
        }
        String model = response.modelName();
        if (model != null && !TextRules.isBlank(model)) {
            models.add(model);
        }
    }

    /** As the provider named it: several names, if it changed midway; null if it named none. */
    synchronized @Nullable String model() {
        return models.isEmpty() ? null : String.join(", ", models);
    }

    synchronized long inputTokens() {
        return inputTokens;
    }

    synchronized long outputTokens() {
        return outputTokens;
    }

    private static long count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }
}
