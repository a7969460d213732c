package io.interviewedge.ai;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The calls of one analysis. At most one of them is a second try at a reply that was refused. */
final class Conversation {

    private final ChatModel model;
    private final Prompt prompt;
    private final @Nullable IntFunction<? extends ChatRequestParameters> parameters;
    private final Usage usage;
    private boolean isRepaired;

    /** @param parameters for a context of that many tokens, or null */
    Conversation(
            ChatModel model,
            Prompt prompt,
            @Nullable IntFunction<? extends ChatRequestParameters> parameters,
            Usage usage) {
        this.model = model;
        this.prompt = prompt;
        this.parameters = parameters;
        this.usage = usage;
    }

    Reply ask(Task task, String data, ResponseFormat format, ReplyReader reader) throws RefusedReplyException {
        List<ChatMessage> messages =
                new ArrayList<>(List.of(SystemMessage.from(prompt.text()), UserMessage.from(data)));
        String reply = call(messages, data, format);
        try {
            return reader.read(reply, task);
        } catch (RefusedReplyException refused) {
            if (isRepaired || !refused.isRepairable() || reply.isBlank()) {
                throw refused;
            }
            isRepaired = true;
            // The candidate's words may be in it, and what they look like to a template of the server.
            messages.add(AiMessage.from(Json.withoutMarks(reply)));
            messages.add(UserMessage.from(RequestData.repair(String.valueOf(refused.getMessage()))));
            return reader.read(call(messages, data + reply, format), task);
        }
    }

    private String call(List<ChatMessage> messages, String sent, ResponseFormat format) throws RefusedReplyException {
        if (Thread.currentThread().isInterrupted()) {
            throw RefusedReplyException.fatal("The analysis was interrupted.");
        }
        int context = ContextSize.of(prompt.text(), sent);
        ChatResponse response = model.chat(ChatRequest.builder()
                .messages(messages)
                .parameters(parameters(context, format))
                .build());
        usage.add(response);
        requireWhole(response, sent, context);
        String text = response.aiMessage().text();
        return text == null ? "" : text;
    }

    private ChatRequestParameters parameters(int context, ResponseFormat format) {
        boolean takesSchema = model.supportedCapabilities().contains(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        ChatRequestParameters own = DefaultChatRequestParameters.builder()
                .responseFormat(takesSchema ? format : ResponseFormat.JSON)
                .build();
        return parameters == null ? own : parameters.apply(context).overrideWith(own);
    }

    private void requireWhole(ChatResponse response, String sent, int context) throws RefusedReplyException {
        if (response.finishReason() == FinishReason.LENGTH) {
            throw RefusedReplyException.fatal(
                    "The model's reply was cut off: its output limit or its context is too small for this interview.");
        }
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            throw RefusedReplyException.fatal("The model's provider filtered the reply.");
        }
        TokenUsage tokens = response.tokenUsage();
        Integer input = tokens == null ? null : tokens.inputTokenCount();
        if (input != null && input > 0 && isCut(input, sent, context)) {
            throw RefusedReplyException.fatal(
                    "The model saw only part of the interview: its context is too small (it read " + input
                            + " tokens).");
        }
    }

    /** It read less than the text can have, or filled the context that was ordered for it to the brim. */
    private boolean isCut(int input, String sent, int context) {
        return input < ContextSize.leastOf(sent) || (parameters != null && input >= context);
    }
}
