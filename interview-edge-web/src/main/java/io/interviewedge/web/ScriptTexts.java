package io.interviewedge.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that the script shows. */
final class ScriptTexts {

    private static final JsonFactory JSON = new JsonFactory();

    private static final List<String> KEYS = List.of(
            "saving",
            "saved",
            "refused",
            "wait",
            "offline",
            "unavailable",
            "choose",
            "intercepted",
            "intercepted.page",
            "intercepted.login",
            "intercepted.refused",
            "intercepted.missing",
            "intercepted.method",
            "intercepted.large",
            "intercepted.other",
            "problem.interview_completed",
            "problem.interview_not_started",
            "problem.invalid_answer",
            "problem.invitation_not_found",
            "problem.link_expired",
            "problem.link_revoked");

    private final int maxAnswerLength;
    /** Made once for each language. */
    private final Map<Texts, String> made = new ConcurrentHashMap<>();

    ScriptTexts(int maxAnswerLength) {
        this.maxAnswerLength = maxAnswerLength;
    }

    /** One JSON object for an attribute: the policy of the pages allows no script in them. */
    String html(Texts texts) {
        return made.computeIfAbsent(texts, this::json);
    }

    private String json(Texts texts) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(json)) {
            out.writeStartObject();
            for (String key : KEYS) {
                out.writeStringField(key, texts.get(key));
            }
            out.writeStringField("used", texts.counted("used", maxAnswerLength, Map.of("used", "{used}")));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Html.escape(json.toString());
    }
}
