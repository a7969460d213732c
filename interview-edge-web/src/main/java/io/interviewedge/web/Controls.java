package io.interviewedge.web;

import io.interviewedge.question.Choice;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of the native controls in which a question is answered. */
final class Controls {

    private Controls() {}

    /**
     * The values for the template of the kind.
     *
     * @param content what the controls hold: the saved answer, or one that could not be saved
     */
    static Map<String, Object> of(QuestionKind kind, String content, boolean required, Texts texts) {
        boolean several = kind instanceof Choice choice && choice.several();
        Map<String, Object> values = new HashMap<>();
        values.put("text", kind.isText());
        values.put("choice", kind.isChoice());
        values.put("scale", kind.isScale());
        values.put("number", kind.isNumber());
        values.put("several", several);
        values.put("canBeCleared", !several && !required);
        values.put("cleared", content.isBlank());
        values.put("options", options(kind, content));
        values.put("hint", hint(kind, texts));
        values.put("unit", kind instanceof Numeric number && number.unit() != null ? number.unit() : "");
        return values;
    }

    private static List<Map<String, Object>> options(QuestionKind kind, String content) {
        Set<String> chosen = content.lines().map(String::strip).collect(Collectors.toSet());
        if (kind instanceof Choice choice) {
            return choice.options().stream()
                    .map(option -> option(option.id(), option.label(), "", chosen))
                    .toList();
        }
        if (kind instanceof Scale scale) {
            return IntStream.rangeClosed(scale.from(), scale.to())
                    .mapToObj(step -> option(String.valueOf(step), String.valueOf(step), label(scale, step), chosen))
                    .toList();
        }
        return List.of();
    }

    private static Map<String, Object> option(String value, String label, String meaning, Set<String> chosen) {
        return Map.of("value", value, "label", label, "meaning", meaning, "checked", chosen.contains(value));
    }

    private static String label(Scale scale, int step) {
        String label = step == scale.from() ? scale.fromLabel() : step == scale.to() ? scale.toLabel() : null;
        return label == null ? "" : label;
    }

    private static String hint(QuestionKind kind, Texts texts) {
        if (kind instanceof Choice choice) {
            return choice.several() ? texts.get("kind.several") : "";
        }
        return kind instanceof Numeric number ? range(number.lowest(), number.highest(), texts) : "";
    }

    private static String range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest, Texts texts) {
        String key = lowest == null ? (highest == null ? "any" : "atMost") : (highest == null ? "atLeast" : "between");
        return texts.plain("kind.number." + key, Map.of("from", written(lowest, texts), "to", written(highest, texts)));
    }

    private static String written(@Nullable BigDecimal bound, Texts texts) {
        return bound == null ? "" : texts.number(bound);
    }
}
