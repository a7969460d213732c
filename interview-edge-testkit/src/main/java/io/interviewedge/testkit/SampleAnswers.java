package io.interviewedge.testkit;

import io.interviewedge.question.Choice;
import io.interviewedge.question.FreeText;
import io.interviewedge.question.Numeric;
import io.interviewedge.question.QuestionKind;
import io.interviewedge.question.Scale;
import java.math.BigDecimal;

/** An answer that a question of each kind accepts. */
final class SampleAnswers {

    private SampleAnswers() {}

    static String of(QuestionKind kind) {
        if (kind instanceof Choice choice) {
            return choice.options().get(0).id();
        } else if (kind instanceof Scale scale) {
            return String.valueOf(scale.from());
        } else if (kind instanceof Numeric number) {
            return number(number).toPlainString();
        } else if (kind instanceof FreeText) {
            return "A sample answer, long enough to say something about it.";
        }
        throw new IllegalArgumentException("there is no sample answer for a question of the kind " + kind.id());
    }

    private static BigDecimal number(Numeric kind) {
        BigDecimal lowest = kind.lowest();
        BigDecimal highest = kind.highest();
        if (lowest != null) {
            return lowest;
        }
        return highest == null ? BigDecimal.ONE : highest;
    }
}
