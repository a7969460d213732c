package io.interviewedge.ai;

import static io.interviewedge.ai.RefusedReplyException.repairable;

import com.fasterxml.jackson.databind.JsonNode;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.Observation;
import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.Verdict;
import io.interviewedge.error.InvalidValueException;
import io.interviewedge.internal.TextRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a model replied, and takes nothing on trust: see {@link RefusedReplyException} for what is not taken. */
final class ReplyReader {

    static final int MAX_LENGTH = 200_000;
    private static final int MAX_OBSERVATIONS = 20;

    /** Some models think aloud first, and some pack their JSON as a page would show it. */
    private static final Pattern WRAPPED =
            Pattern.compile("\\s*(?:<think>.*?</think>\\s*)?(?:```(?:json)?\\s*\\n(.*)```\\s*|(.*))", Pattern.DOTALL);

    private final Rubric rubric;
    private final Map<String, SentAnswer> answers;
    private final TextLanguage language;

    /** @param answers those that were sent, by question id */
    ReplyReader(Rubric rubric, Map<String, SentAnswer> answers, TextLanguage language) {
        this.rubric = rubric;
        this.answers = answers;
        this.language = language;
    }

    Reply read(String text, Task task) throws RefusedReplyException {
        JsonNode reply = object(parsed(text), "The reply");
        List<Judgement> judgements = task.judges() ? judgements(reply) : List.of();
        Conclusion conclusion = task.concludes() ? conclusion(reply) : null;
        requireLanguage(judgements, conclusion);
        return new Reply(judgements, conclusion);
    }

    private static JsonNode parsed(String text) throws RefusedReplyException {
        if (text.length() > MAX_LENGTH) {
            throw RefusedReplyException.fatal("The model's reply is far too long.");
        }
        Matcher wrapped = WRAPPED.matcher(text);
        String json = text;
        if (wrapped.matches()) {
            json = wrapped.group(1) == null ? wrapped.group(2) : wrapped.group(1);
        }
        try {
            return Json.read(json);
        } catch (Json.MalformedException malformed) {
            throw repairable("The model's reply is not the JSON that was asked for (" + malformed.getMessage() + ").");
        }
    }

    private List<Judgement> judgements(JsonNode reply) throws RefusedReplyException {
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (JsonNode entry : list(reply.path("answers"), "answers", answers.size())) {
            Judgement judgement = judgement(object(entry, "An entry of answers"));
            if (judgements.put(judgement.questionId(), judgement) != null) {
                throw repairable("The model judged an answer twice.");
            }
        }
        if (judgements.size() < answers.size()) {
            throw repairable("The model left an answer out.");
        }
        return answers.keySet().stream().map(judgements::get).toList();
    }

    private Judgement judgement(JsonNode entry) throws RefusedReplyException {
        String id =
                entry.path("questionId").isTextual() ? entry.get("questionId").textValue() : "";
        SentAnswer answer = answers.get(id);
        if (answer == null) {
            throw repairable("The model judged a question that was not asked.");
        }
        double score = score(entry.path("score"), "an answer");
        List<Observation> observations = new ArrayList<>();
        for (JsonNode observation : list(entry.path("observations"), "observations", MAX_OBSERVATIONS)) {
            observations.add(observation(id, answer, object(observation, "An observation"))
                    .scored(score));
        }
        if (observations.isEmpty()) {
            throw repairable("The model scored an answer without saying why.");
        }
        return new Judgement(id, score, List.copyOf(observations));
    }

    private static Observation observation(String id, SentAnswer answer, JsonNode observation)
            throws RefusedReplyException {
        String text = text(observation.path("text"), "an observation", Observation.MAX_TEXT_LENGTH);
        String quote = text(observation.path("quote"), "a quote", Observation.MAX_QUOTE_LENGTH);
        String words = answer.find(quote)
                .orElseThrow(() -> repairable("The model quoted words that are not in the candidate's answer."));
        if (!TextRules.isProse(words)) {
            throw repairable("The model quoted characters that cannot be stored.");
        }
        return Observation.of(id, text).quoting(words);
    }

    private Conclusion conclusion(JsonNode reply) throws RefusedReplyException {
        JsonNode given = object(reply.path("scores"), "\"scores\"");
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Trait trait : rubric.traits()) {
            scores.put(trait.id(), score(given.path(trait.id()), "the trait \"" + trait.id() + '"'));
        }
        if (given.size() > scores.size()) {
            throw repairable("The model scored a trait that the rubric does not have.");
        }
        return new Conclusion(
                scores,
                verdict(reply.path("verdict")),
                text(reply.path("verdictReason"), "the verdict's reason", Findings.MAX_REASON_LENGTH),
                text(reply.path("summary"), "the summary", Findings.MAX_SUMMARY_LENGTH));
    }

    private static Verdict verdict(JsonNode given) throws RefusedReplyException {
        try {
            return Verdict.of(given.isTextual() ? given.textValue() : "");
        } catch (InvalidValueException unknown) {
            throw repairable("The model's verdict is none of hire, maybe and no_hire.");
        }
    }

    private static double score(JsonNode given, String of) throws RefusedReplyException {
        if (!given.isNumber()) {
            boolean isMissing = given.isMissingNode() || given.isNull();
            throw repairable("The model's score for " + of + (isMissing ? " is missing." : " is not a number."));
        }
        BigDecimal score = given.decimalValue();
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf((long) Trait.MAX_SCORE)) > 0) {
            throw repairable("The model's score for " + of + " is not from 0 to 10.");
        }
        return score.doubleValue();
    }

    private static String text(JsonNode given, String of, int longest) throws RefusedReplyException {
        String text = given.isTextual() ? given.textValue() : "";
        if (TextRules.isBlank(text)) {
            throw repairable("The model left out " + of + ".");
        }
        if (text.length() > longest) {
            throw repairable("The model wrote more than " + longest + " characters as " + of + ".");
        }
        return SentAnswer.withoutHidden(text);
    }

    private void requireLanguage(List<Judgement> judgements, @Nullable Conclusion conclusion)
            throws RefusedReplyException {
        List<String> texts = new ArrayList<>();
        judgements.forEach(judgement -> judgement.observations().forEach(observation -> texts.add(observation.text())));
        if (conclusion != null) {
            texts.addAll(List.of(conclusion.verdictReason(), conclusion.summary()));
        }
        if (!language.mayBeOf(texts)) {
            throw repairable("The model did not write in " + language.name() + ".");
        }
    }

    private static JsonNode object(JsonNode given, String what) throws RefusedReplyException {
        if (given.isObject()) {
            return given;
        }
        throw repairable(what + " is not the JSON object that was asked for.");
    }

    private static JsonNode list(JsonNode given, String name, int longest) throws RefusedReplyException {
        if (!given.isArray()) {
            throw repairable("The reply has no list \"" + name + "\".");
        }
        if (given.size() > longest) {
            throw repairable("The list \"" + name + "\" of the reply has too many entries.");
        }
        return given;
    }
}
