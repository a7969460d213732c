package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmsLengthTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", "", true, 0, 0),
                Arguments.of("one letter", "a", true, 1, 1),
                Arguments.of("a full message", "a".repeat(160), true, 160, 1),
                Arguments.of("one letter more", "a".repeat(161), true, 161, 2),
                Arguments.of("two full parts", "a".repeat(306), true, 306, 2),
                Arguments.of("three parts", "a".repeat(307), true, 307, 3),
                Arguments.of("all of the alphabet", "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà\r\n", true, 44, 1),
                Arguments.of("the extension table", "^{}\\[~]|€\f", true, 20, 1),
                Arguments.of("80 of the extension table", "€".repeat(80), true, 160, 1),
                Arguments.of("81 of the extension table", "€".repeat(81), true, 162, 2),
                Arguments.of("an escape that would be split", "a".repeat(152) + "€" + "a".repeat(152), true, 306, 3),
                Arguments.of("a letter outside of the alphabet", "ç", false, 1, 1),
                Arguments.of("a curly apostrophe", "it’s", false, 4, 1),
                Arguments.of("a full message of UCS-2", "я".repeat(70), false, 70, 1),
                Arguments.of("one letter of UCS-2 more", "я".repeat(71), false, 71, 2),
                Arguments.of("two full parts of UCS-2", "я".repeat(134), false, 134, 2),
                Arguments.of("three parts of UCS-2", "я".repeat(135), false, 135, 3),
                Arguments.of("one letter outside among many", "a".repeat(70) + "я", false, 71, 2),
                Arguments.of("a pair", "👩", false, 2, 1),
                Arguments.of("35 pairs", "👩".repeat(35), false, 70, 1),
                Arguments.of("a pair that would be split", "я".repeat(66) + "👩" + "я".repeat(66), false, 134, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void countsWhatIsCharged(String name, String text, boolean gsm, int units, int segments) {
        assertThat(SmsLength.of(text)).isEqualTo(new SmsLength(gsm, units, segments));
    }
}
