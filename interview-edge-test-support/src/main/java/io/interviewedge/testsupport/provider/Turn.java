package io.interviewedge.testsupport.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request as a model sees it.
 *
 * @param number from 1 on
 * @param data what it is about
 * @param last what the last message says: the data again, or why the reply was refused
 */
public record Turn(int number, JsonNode data, JsonNode last) {

    public boolean isRepair() {
        return last.get("task").asText().equals("repair");
    }

    public boolean concludes() {
        return data.get("task").asText().contains("conclude");
    }

    public boolean judges() {
        return data.get("task").asText().startsWith("judge");
    }

    /** What a good model replies; tests spoil it. */
    public ObjectNode good() {
        ObjectNode reply = new ObjectMapper().createObjectNode();
        if (judges()) {
            ArrayNode answers = reply.putArray("answers");
            for (JsonNode question : data.get("questions")) {
                if (!question.get("answer").isNull()) {
                    judge(question, answers.addObject());
                }
            }
        }
        if (concludes()) {
            ObjectNode scores = reply.putObject("scores");
            data.get("rubric").forEach(trait -> scores.put(trait.get("id").asText(), 7));
            reply.put("verdict", "hire");
            reply.put("verdictReason", "The answers are concrete.");
            reply.put("summary", "The candidate has led the move to a new system and says what went wrong.");
        }
        return reply;
    }

    private static void judge(JsonNode question, ObjectNode judgement) {
        String answer = fromFirstLetter(question.get("answer").asText());
        judgement.put("questionId", question.get("questionId").asText());
        judgement.put("score", 7.5);
        judgement
                .putArray("observations")
                .addObject()
                .put("text", "Tells of own work.")
                .put("quote", answer.substring(0, Math.min(20, answer.length())));
    }

    private static String fromFirstLetter(String answer) {
        int start = 0;
        while (!Character.isLetterOrDigit(answer.codePointAt(start))) {
            start += Character.charCount(answer.codePointAt(start));
        }
        return answer.substring(start);
    }
}
