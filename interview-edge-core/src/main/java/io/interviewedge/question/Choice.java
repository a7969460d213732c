package io.interviewedge.question;

import io.interviewedge.error.InvalidAnswerException;
import io.interviewedge.error.InvalidValueException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An answer that is one of some options, or several of them. It is stored as the ids of the chosen options, in the
 * order in which the question has them, each on a line of its own.
 *
 * @param options in the order in which they are shown; from 1 to {@value #MAX_OPTIONS}, with distinct ids
 * @param several whether more than one can be chosen
 */
public record Choice(List<Option> options, boolean several) implements QuestionKind {

    public static final int MAX_OPTIONS = 100;

    /** As many ids as an error lists. */
    private static final int MAX_LISTED = 10;

    /** A choice of a script, as it was stored. */
    public Choice {
        options = List.copyOf(options);
    }

    /**
     * A choice of exactly one option.
     *
     * @throws InvalidValueException if there is no option, there are too many, or two share an id
     */
    public static Choice of(Option... options) {
        return new Choice(List.of(options), false).checked();
    }

    /**
     * A choice of any number of options.
     *
     * @throws InvalidValueException if there is no option, there are too many, or two share an id
     */
    public static Choice severalOf(Option... options) {
        return new Choice(List.of(options), true).checked();
    }

    @Override
    public String id() {
        return "choice";
    }

    /** The options that an answer names, in the order of the question. */
    public List<Option> chosen(String answer) {
        Set<String> ids = lines(answer);
        return options.stream().filter(option -> ids.contains(option.id())).toList();
    }

    @Override
    public String canonical(String questionId, String answer) {
        Set<String> ids = lines(answer);
        List<Option> chosen = chosen(answer);
        if (chosen.size() < ids.size()) {
            throw new InvalidAnswerException(
                    questionId,
                    "names an option that the question does not have; send the id of one of its options: " + listed());
        }
        if (chosen.size() > 1 && !several) {
            throw new InvalidAnswerException(
                    questionId, "names " + chosen.size() + " options; send the id of one: " + listed());
        }
        return chosen.stream().map(Option::id).collect(Collectors.joining("\n"));
    }

    private String listed() {
        String ids = options.stream().limit(MAX_LISTED).map(Option::id).collect(Collectors.joining(", "));
        return options.size() > MAX_LISTED ? ids + ", …" : ids;
    }

    @Override
    public String shown(String answer) {
        List<Option> chosen = chosen(answer);
        return chosen.size() < lines(answer).size()
                ? answer
                : chosen.stream().map(Option::label).collect(Collectors.joining("; "));
    }

    private static Set<String> lines(String answer) {
        return answer.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Choice checked() {
        if (options.isEmpty() || options.size() > MAX_OPTIONS) {
            throw new InvalidValueException(
                    "options",
                    "has " + options.size() + " entries; a choice has from 1 to " + MAX_OPTIONS + " options");
        }
        List<Option> checked = options.stream().map(Option::checked).toList();
        Set<String> seen = new HashSet<>();
        for (Option option : checked) {
            if (!seen.add(option.id())) {
                throw new InvalidValueException(
                        "optionId", "\"" + option.id() + "\" appears twice; use each id once per question");
            }
        }
        return new Choice(checked, several);
    }
}
