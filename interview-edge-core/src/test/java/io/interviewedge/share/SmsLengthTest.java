package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.share.SmsLength.Alphabet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmsLengthTest {

    @Test
    void anEmptyTextIsNoMessage() {
        assertThat(SmsLength.of("")).isEqualTo(new SmsLength(Alphabet.GSM_7, 0, 0));
    }

    @Test
    void oneMessageHolds160SeptetsAndASegmentOfSeveral153() {
        assertThat(SmsLength.of("a".repeat(160))).isEqualTo(new SmsLength(Alphabet.GSM_7, 160, 1));
        assertThat(SmsLength.of("a".repeat(161))).isEqualTo(new SmsLength(Alphabet.GSM_7, 161, 2));
        assertThat(SmsLength.of("a".repeat(306))).isEqualTo(new SmsLength(Alphabet.GSM_7, 306, 2));
        assertThat(SmsLength.of("a".repeat(307))).isEqualTo(new SmsLength(Alphabet.GSM_7, 307, 3));
    }

    @Test
    void bracketsAndTheEuroTakeTwoSeptets() {
        assertThat(SmsLength.of("[€]")).isEqualTo(new SmsLength(Alphabet.GSM_7, 6, 1));
    }

    @Test
    void aCharacterOfTwoSeptetsIsNotSplitOverSegments() {
        assertThat(SmsLength.of("a".repeat(152) + "€" + "a".repeat(152)))
                .isEqualTo(new SmsLength(Alphabet.GSM_7, 306, 3));
    }

    @Test
    void oneCharacterOutsideOfTheAlphabetMakesAllOfThem16Bits() {
        assertThat(SmsLength.of("ç")).isEqualTo(new SmsLength(Alphabet.UCS_2, 1, 1));
        assertThat(SmsLength.of("Ç")).isEqualTo(new SmsLength(Alphabet.GSM_7, 1, 1));
        assertThat(SmsLength.of("a".repeat(69) + "ı")).isEqualTo(new SmsLength(Alphabet.UCS_2, 70, 1));
        assertThat(SmsLength.of("a".repeat(70) + "ı")).isEqualTo(new SmsLength(Alphabet.UCS_2, 71, 2));
    }

    @Test
    void aSurrogatePairIsNotSplitOverSegments() {
        assertThat(SmsLength.of("工".repeat(66) + "😀" + "工".repeat(66)))
                .isEqualTo(new SmsLength(Alphabet.UCS_2, 134, 3));
    }

    @Test
    void theAlphabetHasThe127CharactersOfTheStandardAndTenOfItsExtension() {
        long characters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> SmsLength.of(Character.toString(c)).alphabet() == Alphabet.GSM_7)
                .count();

        assertThat(characters).isEqualTo(137);
        assertThat(SmsLength.of("`").alphabet()).isEqualTo(Alphabet.UCS_2);
        assertThat(SmsLength.of("\t").alphabet()).isEqualTo(Alphabet.UCS_2);
        assertThat(SmsLength.of("ê").alphabet()).isEqualTo(Alphabet.UCS_2);
    }
}
