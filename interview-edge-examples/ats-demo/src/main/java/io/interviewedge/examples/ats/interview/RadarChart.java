package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Rubric;
import io.interviewedge.analysis.ScoredTrait;
import io.interviewedge.analysis.Trait;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The traits as a polygon around (0, 0), in units of the drawing: a score of 10 lies {@value #RADIUS} from the centre.
 * With fewer than three traits there is no polygon, only the table.
 *
 * @param filled whether there are scores; the polygon of an empty chart is only the outline
 * @param polygon its corners, as SVG writes points
 * @param rings the polygons of the scores 2, 4, 6, 8 and 10
 */
record RadarChart(boolean filled, String polygon, List<String> rings, List<Axis> axes) {

    private static final double RADIUS = 100;
    private static final double LABELS = 110;
    private static final double LINE = 14;
    private static final int MIN_AXES = 3;

    /** With more axes or longer labels, the drawing has numbers, and the table explains them. */
    private static final int MAX_LABELLED_AXES = 8;

    private static final int MAX_DRAWN_LABEL_LENGTH = 24;

    /**
     * One trait: the end of its line, and where its label goes.
     *
     * @param label the label in the table
     * @param words the words of the label in the drawing, one per line
     * @param score the score as text, below the words; empty if there is none
     * @param labelY the baseline of the first line
     * @param anchor the text anchor of the label: start, middle or end
     */
    record Axis(
            String label,
            List<String> words,
            String score,
            String x,
            String y,
            String labelX,
            String labelY,
            String anchor) {}

    /** An empty chart of the traits that an interview will be scored on. */
    static RadarChart empty(Rubric rubric) {
        List<String> labels = rubric.traits().stream().map(Trait::label).toList();
        return chart(false, labels, index -> Trait.MAX_SCORE);
    }

    static RadarChart of(List<ScoredTrait> traits) {
        List<String> labels = traits.stream().map(ScoredTrait::label).toList();
        return chart(true, labels, index -> traits.get(index).score());
    }

    /** Whether there are enough traits for a polygon. Public for the template. */
    public boolean isDrawn() {
        return axes.size() >= MIN_AXES;
    }

    private static RadarChart chart(boolean filled, List<String> labels, IntToDoubleFunction scores) {
        int count = labels.size();
        boolean numbered =
                count > MAX_LABELLED_AXES || labels.stream().anyMatch(label -> label.length() > MAX_DRAWN_LABEL_LENGTH);
        List<String> rings = Stream.of(2, 4, 6, 8, 10)
                .map(score -> points(count, index -> score))
                .toList();
        List<Axis> axes = IntStream.range(0, count)
                .mapToObj(index -> {
                    String number = String.valueOf(index + 1);
                    String label = labels.get(index);
                    return axis(
                            angle(index, count),
                            numbered ? number + ". " + label : label,
                            numbered ? List.of(number) : List.of(label.split(" ")),
                            filled ? Scores.show(scores.applyAsDouble(index)) : "");
                })
                .toList();
        return new RadarChart(filled, points(count, scores), rings, axes);
    }

    private static Axis axis(double angle, String label, List<String> words, String score) {
        double cosine = Math.cos(angle);
        String anchor = Math.abs(cosine) < 0.1 ? "middle" : cosine > 0 ? "start" : "end";
        return new Axis(
                label,
                words,
                score,
                number(RADIUS * cosine),
                number(RADIUS * Math.sin(angle)),
                number(LABELS * cosine),
                number(firstLine(angle, words.size())),
                anchor);
    }

    /** A label above the centre ends where its axis points, one below begins there, and one at the side is centred. */
    private static double firstLine(double angle, int lines) {
        double sine = Math.sin(angle);
        return LABELS * sine - LINE * lines * (1 - sine) / 2 + LINE * (1 + sine) / 2;
    }

    private static String points(int count, IntToDoubleFunction scores) {
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    double distance = RADIUS * scores.applyAsDouble(index) / Trait.MAX_SCORE;
                    double angle = angle(index, count);
                    return number(distance * Math.cos(angle)) + "," + number(distance * Math.sin(angle));
                })
                .collect(Collectors.joining(" "));
    }

    /** The first trait is at the top; the others follow clockwise. */
    private static double angle(int index, int count) {
        return 2 * Math.PI * index / count - Math.PI / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
