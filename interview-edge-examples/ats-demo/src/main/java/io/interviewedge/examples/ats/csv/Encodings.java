package io.interviewedge.examples.ats.csv;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the encodings that are not Unicode by how well each reads a file. ICU judges the frequency of letters, and is
 * given only the words with letters beyond ASCII, because email addresses look like English in any encoding.
 * {@link LetterFaults} notices words that no language has.
 *
 * @param ranked best first
 * @param clear whether the first is much better than the others
 */
record Encodings(List<Encoding> ranked, boolean clear) {

    /** The encodings by how often files are in them, with the languages that use them. */
    private static final Map<String, String> LEGACY = legacy();

    /** The encodings that ICU does not tell apart, or calls by another name. */
    private static final Map<String, List<String>> RELATIVES = Map.ofEntries(
            Map.entry("ISO-8859-1", List.of("windows-1252", "ISO-8859-15")),
            Map.entry("windows-1252", List.of("windows-1252", "ISO-8859-15")),
            Map.entry("ISO-8859-2", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("windows-1250", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("ISO-8859-7", List.of("windows-1253", "ISO-8859-7")),
            Map.entry("ISO-8859-8", List.of("windows-1255")),
            Map.entry("ISO-8859-8-I", List.of("windows-1255")),
            Map.entry("ISO-8859-9", List.of("windows-1254")),
            Map.entry("KOI8-R", List.of("KOI8-R", "KOI8-U")),
            Map.entry("Shift_JIS", List.of("windows-31j")),
            Map.entry("EUC-KR", List.of("x-windows-949")));

    /** A fault in each word outweighs whatever the letters' frequency says. */
    private static final int POINTS_OF_A_FAULT = 100;

    /** Western European letters are frequent in other languages too, so ICU finds them as likely as the true ones. */
    private static final Map<String, Integer> HANDICAPS = Map.of("windows-1252", 5, "ISO-8859-15", 5);

    private static final int WORDS_TO_BE_CLEAR = 12;
    private static final int CONFIDENCE_TO_BE_CLEAR = 20;
    private static final int LEAD_TO_BE_CLEAR = 25;
    private static final int SAMPLE_LENGTH = 60;

    private record Candidate(Encoding encoding, List<String> words, int points) {}

    /** Whether that is the name of an encoding that {@link #of} ranks. */
    static boolean has(String name) {
        return LEGACY.containsKey(name);
    }

    static Encodings of(byte[] file) {
        List<byte[]> words = ForeignWords.of(file);
        Map<String, Integer> confidences = words.isEmpty() ? Map.of() : confidences(words);
        List<Candidate> ranked = LEGACY.keySet().stream()
                .map(name -> candidate(name, words, confidences.getOrDefault(name, 0)))
                .sorted(Comparator.comparingInt(Candidate::points).reversed())
                .toList();
        return new Encodings(
                ranked.stream().map(Candidate::encoding).toList(),
                words.size() >= WORDS_TO_BE_CLEAR && isClear(ranked, confidences));
    }

    /** The name with its label, and the sample as that encoding reads it. */
    static Encoding named(String name, String label, List<byte[]> words) {
        return new Encoding(name, label, sample(decoded(words, Charset.forName(name))));
    }

    private static Candidate candidate(String name, List<byte[]> words, int confidence) {
        List<String> decoded = decoded(words, Charset.forName(name));
        int faults = decoded.stream().mapToInt(LetterFaults::in).sum();
        int points =
                confidence - HANDICAPS.getOrDefault(name, 0) - POINTS_OF_A_FAULT * faults / Math.max(1, words.size());
        return new Candidate(new Encoding(name, String.valueOf(LEGACY.get(name)), sample(decoded)), decoded, points);
    }

    private static boolean isClear(List<Candidate> ranked, Map<String, Integer> confidences) {
        Candidate best = ranked.get(0);
        return confidences.getOrDefault(best.encoding().name(), 0) >= CONFIDENCE_TO_BE_CLEAR
                && ranked.stream()
                        .filter(other -> !other.words().equals(best.words()))
                        .allMatch(other -> best.points() - other.points() >= LEAD_TO_BE_CLEAR);
    }

    private static Map<String, Integer> confidences(List<byte[]> words) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(ForeignWords.joined(words));
        Map<String, Integer> confidences = new HashMap<>();
        for (CharsetMatch match : detector.detectAll()) {
            RELATIVES
                    .getOrDefault(match.getName(), List.of(match.getName()))
                    .forEach(name -> confidences.merge(name, match.getConfidence(), Math::max));
        }
        return confidences;
    }

    static List<String> decoded(List<byte[]> words, Charset charset) {
        return words.stream().map(word -> new String(word, charset)).toList();
    }

    /** The first of the words, each once, as many as a form has room for. */
    static String sample(List<String> words) {
        Set<String> shown = new LinkedHashSet<>();
        int length = 0;
        for (String word : words) {
            if (length + word.length() > SAMPLE_LENGTH) {
                break;
            }
            shown.add(word);
            length += word.length();
        }
        return String.join(" ", shown);
    }

    private static Map<String, String> legacy() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("windows-1252", "Western European");
        all.put("windows-1250", "Central European");
        all.put("windows-1251", "Cyrillic");
        all.put("windows-1254", "Turkish");
        all.put("windows-1253", "Greek");
        all.put("ISO-8859-2", "Central European");
        all.put("x-MacRoman", "Western European, Macintosh");
        all.put("windows-31j", "Japanese");
        all.put("GB18030", "Simplified Chinese");
        all.put("Big5", "Traditional Chinese");
        all.put("x-windows-949", "Korean");
        all.put("EUC-JP", "Japanese, Unix");
        all.put("ISO-2022-JP", "Japanese, mail");
        all.put("windows-1255", "Hebrew");
        all.put("windows-1256", "Arabic");
        all.put("windows-1257", "Baltic");
        all.put("windows-1258", "Vietnamese");
        all.put("x-windows-874", "Thai");
        all.put("ISO-8859-5", "Cyrillic");
        all.put("ISO-8859-6", "Arabic");
        all.put("ISO-8859-7", "Greek");
        all.put("ISO-8859-13", "Baltic");
        all.put("ISO-8859-15", "Western European");
        all.put("KOI8-R", "Russian");
        all.put("KOI8-U", "Ukrainian");
        all.put("IBM866", "Cyrillic, DOS");
        all.put("IBM850", "Western European, DOS");
        all.put("IBM852", "Central European, DOS");
        all.put("IBM437", "English, DOS");
        all.put("x-MacCentralEurope", "Central European, Macintosh");
        all.put("x-MacCyrillic", "Cyrillic, Macintosh");
        // A small Java runtime may lack some.
        all.keySet().removeIf(name -> !Charset.isSupported(name));
        return Collections.unmodifiableMap(all);
    }
}
