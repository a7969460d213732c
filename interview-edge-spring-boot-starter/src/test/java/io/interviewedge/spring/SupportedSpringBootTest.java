package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootVersion;

class SupportedSpringBootTest {

    @ParameterizedTest
    @ValueSource(strings = {"2.7.18", "3.0.13", "3.4.9", "5.0.0-M1"})
    void anotherGenerationIsRefusedByName(String version) {
        assertThatThrownBy(() -> SupportedSpringBoot.require(version))
                .isInstanceOf(SetupException.class)
                .hasMessage("This application runs on Spring Boot " + version
                        + ", and interview-edge-spring-boot-starter needs 3.5 or 4.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.0", "3.5.16", "3.6.0-SNAPSHOT", "4.0.3", "4.1.2"})
    void bothGenerationsAreAccepted(String version) {
        assertThatCode(() -> SupportedSpringBoot.require(version)).doesNotThrowAnyException();
    }

    @Test
    void theVersionThatRunsThisTestIsAccepted() {
        assertThatCode(() -> SupportedSpringBoot.require(SpringBootVersion.getVersion()))
                .doesNotThrowAnyException();
    }

    @Test
    void aBuildThatDoesNotSayItsVersionIsNotRefused() {
        assertThatCode(() -> SupportedSpringBoot.require(null)).doesNotThrowAnyException();
    }
}
