package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written and read here, against what Jackson writes and reads. */
class JsonTest {

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String SAMPLE =
            "{\"answers\":[{\"questionId\":\"q1\",\"score\":-7.5e+1,\"ok\":true,\"no\":null,\"t\":\"a\\n\\u00e9\\\\\"}],\"x\":[]}";

    private final Random random = new Random(14);

    @Test
    void whateverIsWrittenIsReadByOthersAsItWas() throws Exception {
        for (int i = 0; i < 5_000; i++) {
            String text = randomText();
            Map<String, Object> value = new LinkedHashMap<>();
            value.put(text, List.of(text, i, true));

            String json = JsonText.of(value);

            assertThat(json).doesNotContain("\n", "<");
            assertThat(JACKSON.readValue(json, Object.class)).isEqualTo(Map.of(text, List.of(text, i, true)));
            assertThat(((Map<?, ?>) JsonReader.read(json)).keySet().iterator().next())
                    .isEqualTo(text);
        }
    }

    /** Ours may refuse more (depth, length), and never reads anything else. */
    @Test
    void aSpoiledJsonIsReadAsOthersReadItOrNotAtAll() {
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String spoiled = spoiled(SAMPLE);
            Object ours = ours(spoiled);
            Object theirs = theirs(spoiled);
            assertThat(ours != null).as(spoiled).isEqualTo(theirs != null);
            if (ours != null) {
                read++;
                assertThat(normal(ours)).as(spoiled).isEqualTo(normal(theirs));
            }
        }
        assertThat(read).isBetween(500, 19_500);
    }

    private static Object ours(String json) {
        try {
            return JsonReader.read(json);
        } catch (JsonReader.MalformedException refused) {
            return null;
        }
    }

    private static Object theirs(String json) {
        try {
            return JACKSON.readValue(json, Object.class);
        } catch (JsonProcessingException refused) {
            return null;
        }
    }

    /** Numbers have several types in one and one in the other. */
    private static Object normal(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> normal = new LinkedHashMap<>();
            map.forEach((key, entry) -> normal.put(key, normal(entry)));
            return normal;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonTest::normal).map(String::valueOf).toList();
        }
        return value instanceof Number number ? number.doubleValue() : value;
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
