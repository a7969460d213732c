package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final String SAMPLE =
            "{\"answers\":[{\"questionId\":\"q1\",\"score\":-7.5e+1,\"ok\":true,\"no\":null,\"t\":\"a\\n\\u00e9\\\\\"}],\"x\":[]}";

    private final Random random = new Random(14);

    @Test
    void whateverIsWrittenIsReadAsItWas() throws Exception {
        for (int i = 0; i < 5_000; i++) {
            String text = randomText();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(text, List.of(text, i, true));

            String json = Json.write(object);

            assertThat(json).doesNotContain("\n", "\r", "<", "\u007F", "\u0085", "\u2028", "\u2029");
            JsonNode read = Json.read(json);
            assertThat(read.size()).isEqualTo(1);
            assertThat(read.path(text).path(0).textValue()).isEqualTo(text);
            assertThat(read.path(text).path(1).intValue()).isEqualTo(i);
            assertThat(read.path(text).path(2).booleanValue()).isTrue();
        }
    }

    @Test
    void marksOfRolesAreEscapedAndListsAreNot() {
        Map<String, Object> object = Map.of("a", List.of("[INST] <|im_start|> [/INST] [0] \\[S] \\<", 1, true));

        assertThat(Json.write(object))
                .isEqualTo(
                        "{\"a\":[\"\\u005bINST] \\u003c|im_start|> \\u005b/INST] [0] \\\\\\u005bS] \\\\\\u003c\",1,true]}");
    }

    /** Whatever is wrong, it is told by its place, and nothing of the text is. */
    @Test
    void aSpoiledJsonIsReadOrRefusedAndNeverQuoted() {
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String spoiled = spoiled(SAMPLE);
            try {
                assertThat(Json.read(spoiled)).isNotNull();
                read++;
            } catch (Json.MalformedException refused) {
                assertThat(refused).hasNoCause().message().matches("at index [0-9]{1,3}");
            }
        }
        assertThat(read).isBetween(500, 19_500);
    }

    static List<String> refusals() {
        return List.of(
                "[".repeat(Json.MAX_DEPTH + 1) + "]".repeat(Json.MAX_DEPTH + 1),
                "{\"a\":".repeat(Json.MAX_DEPTH + 1) + "1" + "}".repeat(Json.MAX_DEPTH + 1),
                "1".repeat(Json.MAX_NUMBER_LENGTH + 1),
                "0." + "1".repeat(Json.MAX_NUMBER_LENGTH + 1));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"b\":[{\"a\":1,\"a\":1}]}",
                "NaN",
                "Infinity",
                "+1",
                "01",
                ".5",
                "1.",
                "1e999999999999",
                "0x10",
                "True",
                "{a:1}",
                "{'a':1}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{} {}",
                "{} x",
                "1 //",
                "/**/1",
                "# 1",
                "\"a\nb\"",
                "\"a\u0000b\"",
                "\"\\x41\"",
                "\"\\u00g0\"",
                "\"a",
                "\uFEFF1 1",
                "\u00A01",
            })
    void whatIsNoJsonOrTwoReadersCouldReadDifferentlyIsRefused(String json) {
        assertThatThrownBy(() -> Json.read(json)).isInstanceOf(Json.MalformedException.class);
    }

    @Test
    void whatIsJustWithinTheLimitsIsRead() throws Exception {
        assertThat(Json.read("[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH)))
                .hasSize(1);
        assertThat(Json.read("1".repeat(Json.MAX_NUMBER_LENGTH)).isNumber()).isTrue();
        assertThat(Json.read("0.30").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(Json.read(" \n ").isMissingNode()).isTrue();
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x100);
            text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? '"' : c);
        }
        return text.toString();
    }

    private String spoiled(String json) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, json.charAt(random.nextInt(json.length())));
                default -> text.setCharAt(at, json.charAt(random.nextInt(json.length())));
            }
        }
        return text.toString();
    }
}
