package io.interviewedge.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void theFieldIsAParameterToProgramsAndWordsToPeople() {
        InvalidValueException refused = new InvalidValueException("externalId", "is blank; it is required");

        assertThat(refused.field()).isEqualTo("externalId");
        assertThat(refused).hasMessage("external id is blank; it is required");
    }

    @Test
    void aFieldMayBeCalledOtherwiseInTheMessage() {
        InvalidValueException refused = new InvalidValueException("expiresAt", "the expiry", "is over");

        assertThat(refused.field()).isEqualTo("expiresAt");
        assertThat(refused).hasMessage("the expiry is over");
    }
}
