package io.interviewedge.ai;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The form of a reply, for providers that can hold a model to it. It depends on no answer. */
final class ReplyFormat {

    private ReplyFormat() {}

    static ResponseFormat of(Task task, List<String> questionIds, Rubric rubric) {
        JsonObjectSchema.Builder reply = JsonObjectSchema.builder();
        List<String> required = new ArrayList<>();
        if (task.judges()) {
            reply.addProperty(
                    "answers",
                    JsonArraySchema.builder().items(judgement(questionIds)).build());
            required.add("answers");
        }
        if (task.concludes()) {
            reply.addProperty("scores", scores(rubric))
                    .addEnumProperty(
                            "verdict", Verdict.known().stream().map(Verdict::id).toList())
                    .addStringProperty("verdictReason")
                    .addStringProperty("summary");
            required.addAll(List.of("scores", "verdict", "verdictReason", "summary"));
        }
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(task.id())
                        .rootElement(closed(reply, required))
                        .build())
                .build();
    }

    private static JsonObjectSchema judgement(List<String> questionIds) {
        JsonObjectSchema observation = closed(
                JsonObjectSchema.builder().addStringProperty("text").addStringProperty("quote"),
                List.of("text", "quote"));
        return closed(
                JsonObjectSchema.builder()
                        .addEnumProperty("questionId", questionIds)
                        .addProperty(
                                "observations",
                                JsonArraySchema.builder().items(observation).build())
                        .addNumberProperty("score"),
                List.of("questionId", "observations", "score"));
    }

    private static JsonObjectSchema scores(Rubric rubric) {
        JsonObjectSchema.Builder scores = JsonObjectSchema.builder();
        List<String> ids = new ArrayList<>();
        rubric.traits().forEach(trait -> {
            scores.addProperty(trait.id(), new JsonNumberSchema());
            ids.add(trait.id());
        });
        return closed(scores, ids);
    }

    private static JsonObjectSchema closed(JsonObjectSchema.Builder object, List<String> required) {
        return object.required(required).additionalProperties(false).build();
    }
}
