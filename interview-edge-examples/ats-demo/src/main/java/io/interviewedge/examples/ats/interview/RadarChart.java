package io.interviewedge.examples.ats.interview;

import io.interviewedge.analysis.Trait;
import io.interviewedge.analysis.TraitScores;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The five traits as a polygon around (0, 0), in units of the drawing: a score of 10 lies {@value #RADIUS} from the centre.
 *
 * @param filled whether there are scores; the polygon of an empty chart is only the outline
 * @param polygon its corners, as SVG writes points
 * @param rings the polygons of the scores 2, 4, 6, 8 and 10
 */
record RadarChart(boolean filled, String polygon, List<String> rings, List<Axis> axes) {

    private static final double RADIUS = 100;
    private static final double LABELS = 110;
    private static final double LINE = 14;
    private static final Trait[] TRAITS = Trait.values();

    /**
     * One trait: the end of its line, and where its label goes.
     *
     * @param words of the label, one a line
     * @param score as people read it, or an empty text; the line below them
     * @param labelY the first line's base line
     * @param anchor of the label's text: start, middle or end
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

    static RadarChart empty() {
        return chart(false, trait -> TraitScores.MAX_SCORE);
    }

    static RadarChart of(TraitScores scores) {
        return chart(true, scores::of);
    }

    private static RadarChart chart(boolean filled, ToDoubleFunction<Trait> scores) {
        List<String> rings =
                Stream.of(2, 4, 6, 8, 10).map(score -> points(trait -> score)).toList();
        List<Axis> axes = IntStream.range(0, TRAITS.length)
                .mapToObj(index -> axis(index, filled ? Scores.show(scores.applyAsDouble(TRAITS[index])) : ""))
                .toList();
        return new RadarChart(filled, points(scores), rings, axes);
    }

    private static Axis axis(int index, String score) {
        double cosine = Math.cos(angle(index));
        String label = TRAITS[index].label();
        List<String> words = List.of(label.split(" "));
        String anchor = Math.abs(cosine) < 0.1 ? "middle" : cosine > 0 ? "start" : "end";
        return new Axis(
                label,
                words,
                score,
                x(index, RADIUS),
                y(index, RADIUS),
                x(index, LABELS),
                number(firstLine(index, words.size())),
                anchor);
    }

    /** A label above the centre ends where its axis points to, one below begins there, those at the sides lie between. */
    private static double firstLine(int index, int lines) {
        double sine = Math.sin(angle(index));
        return LABELS * sine - LINE * lines * (1 - sine) / 2 + LINE * (1 + sine) / 2;
    }

    private static String points(ToDoubleFunction<Trait> scores) {
        return IntStream.range(0, TRAITS.length)
                .mapToObj(index -> {
                    double distance = RADIUS * scores.applyAsDouble(TRAITS[index]) / TraitScores.MAX_SCORE;
                    return x(index, distance) + "," + y(index, distance);
                })
                .collect(Collectors.joining(" "));
    }

    private static String x(int index, double distance) {
        return number(distance * Math.cos(angle(index)));
    }

    private static String y(int index, double distance) {
        return number(distance * Math.sin(angle(index)));
    }

    /** The first trait is at the top; the others follow clockwise. */
    private static double angle(int index) {
        return 2 * Math.PI * index / TRAITS.length - Math.PI / 2;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
