package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.interviewedge.session.InviteToken;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PredictableTokensTest {

    private final PredictableTokens tokens = new PredictableTokens();

    @Test
    void countsFromOne() {
        assertThat(tokens.next().value()).isEqualTo("00000000-0000-4000-8000-000000000001");
        assertThat(tokens.next().value()).isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(tokens.next()).isEqualTo(PredictableTokens.number(3));
    }

    @Test
    void givesTokensThatALinkCanCarry() {
        InviteToken token = PredictableTokens.number(0xFFFF_FFFF_FFFFL);

        assertThat(InviteToken.parse(token.value())).isEqualTo(token);
        assertThat(UUID.fromString(token.value()).version()).isEqualTo(4);
        assertThat(UUID.fromString(token.value()).variant()).isEqualTo(2);
    }

    @Test
    void neverRepeatsItselfWhenManyThreadsAsk() {
        assertThat(Race.run(200, i -> tokens::next)).doesNotHaveDuplicates().contains(PredictableTokens.number(200));
    }

    @Test
    void hasNoTokenBeforeTheFirstAndNoneBeyondTheLast() {
        assertThatIllegalArgumentException().isThrownBy(() -> PredictableTokens.number(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PredictableTokens.number(1L << 48));
    }
}
