package io.interviewedge.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.InvalidValueException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryQueryTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001, Integer.MAX_VALUE})
    void noQueryReadsNothingOrEverything(int limit) {
        assertThatThrownBy(() -> HistoryQuery.all().limit(limit))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("1000");
    }

    @Test
    void aQueryNamesNoMoreTypesThanAStatementHasPlaces() {
        assertThatThrownBy(() -> HistoryQuery.all().types(types(21)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("20");
        assertThat(HistoryQuery.all().types(types(20)).types()).hasSize(20);
    }

    @Test
    void everyTypeThatIsKnownFitsInAQuery() {
        assertThat(SessionEventType.known()).hasSizeLessThanOrEqualTo(HistoryQuery.MAX_TYPES);
    }

    private static Set<SessionEventType> types(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new SessionEventType("type_" + i))
                .collect(Collectors.toSet());
    }
}
