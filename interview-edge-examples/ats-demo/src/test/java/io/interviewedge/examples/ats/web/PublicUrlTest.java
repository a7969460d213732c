package io.interviewedge.examples.ats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://careers.example.com, https://careers.example.com",
        "https://careers.example.com/, https://careers.example.com",
        "https://careers.example.com//, https://careers.example.com",
        "'  https://careers.example.com ', https://careers.example.com",
        "HTTPS://Careers.Example.com:443/, https://careers.example.com",
        "http://careers.example.com:80, http://careers.example.com",
        "https://careers.example.com:/, https://careers.example.com",
        "https://careers.example.com:80, https://careers.example.com:80",
        "https://example.com/Careers/, https://example.com/Careers",
        "https://example.com//a//b/, https://example.com/a/b",
        "http://[::1]:8080, http://[::1]:8080",
        "http://[2001:DB8:0:0:0:0:0:1]/ats/, http://[2001:db8::1]/ats",
        "http://192.168.1.5:8080/, http://192.168.1.5:8080",
    })
    void isWrittenInOneWay(String setting, String normalised) {
        assertThat(PublicUrl.of(setting, "")).hasToString(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "'', must begin with",
        "careers.example.com, must begin with",
        "localhost:8080, must begin with",
        "//careers.example.com, must begin with",
        "ftp://careers.example.com, must begin with",
        "https://, is not an address",
        "https:///careers, has no host name",
        "https:careers.example.com, has no host name",
        "https://my_host, is not an address",
        "https://straße.de, is not an address",
        "https://exa mple.com, is not an address",
        "http://[fe80::1%25eth0]:8080, has no host name",
        "https://example.com?, must end before its ?",
        "https://example.com/?lang=de, must end before its ?",
        "https://example.com/#top, must end before its ?",
        "https://example.com:0, a port that does not exist",
        "https://example.com:65536, a port that does not exist",
        "https://example.com/a/../b, may have only names",
        "https://example.com/a;b, may have only names",
        "https://example.com/%41, may have only names",
    })
    void isRefusedIfNoLinkCouldBeginSo(String setting, String reason) {
        assertThatThrownBy(() -> PublicUrl.of(setting, ""))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("demo.public-url \"" + setting + "\"")
                .hasMessageContaining(reason)
                .hasMessageContaining("write one like https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://ada:secret@example.com", "https://secret@[::1]:8080/", "https://a:secret x@b.example"})
    void doesNotShowThePasswordThatItRefuses(String setting) {
        assertThatThrownBy(() -> PublicUrl.of(setting, ""))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void hasThePathOfTheServerIfItHasNoneItself() {
        assertThat(PublicUrl.of("http://localhost:8080", "/ats")).hasToString("http://localhost:8080/ats");
        assertThat(PublicUrl.of("http://localhost:8080/", "/ats/")).hasToString("http://localhost:8080/ats");
        assertThat(PublicUrl.of("https://example.com/careers", "/ats")).hasToString("https://example.com/careers");
    }
}
