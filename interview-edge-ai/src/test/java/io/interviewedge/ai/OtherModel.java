package io.interviewedge.ai;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A model of a host's own: it names no provider, takes no schema, and has no parameters. */
final class OtherModel implements ChatModel {

    private final ChatModel model;
    private final List<String> formats = new CopyOnWriteArrayList<>();

    OtherModel(ChatModel model) {
        this.model = model;
    }

    List<String> formats() {
        return formats;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        formats.add(request.responseFormat().type()
                + (request.responseFormat().jsonSchema() == null ? " without schema" : " with schema"));
        return model.chat(request.messages());
    }
}
