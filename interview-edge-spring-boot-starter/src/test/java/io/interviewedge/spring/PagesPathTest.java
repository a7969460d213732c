package io.interviewedge.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.share.LinkTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesPathTest {

    @ParameterizedTest
    @CsvSource({
        "https://careers.example.com/interview/{token}, '', /interview",
        "https://careers.example.com/a/b/{token}, '', /a/b",
        "https://careers.example.com/job%20interview/{token}, '', /job interview",
        "https://careers.example.com/ats/interview/{token}, /ats, /interview",
        "https://careers.example.com/atsinterview/{token}, /ats, /atsinterview",
    })
    void pagesAreWhereTheLinksLeadTo(String link, String contextPath, String path) {
        assertThat(path(null, link, contextPath)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"/i, /i", "/i/, /i", "/job interview, /job interview"})
    void theSettingComesFirst(String setting, String path) {
        assertThat(path(setting, "https://careers.example.com/?token={token}", ""))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "interview", "/interview/*", "/**"})
    void pagesNeedAPathOfTheirOwn(String setting) {
        assertThatThrownBy(() -> path(setting, Hosts.LINK, ""))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("\"" + setting + "\"");
    }

    @Test
    void pagesCannotTakeEveryAddress() {
        assertThatThrownBy(() -> path(null, "https://careers.example.com/{token}", ""))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("need a path of their own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://careers.example.com/interview?token={token}",
                "https://careers.example.com/{token}/start"
            })
    void aLinkThatDoesNotEndInTheTokenNeedsTheSetting(String link) {
        assertThatThrownBy(() -> path(null, link, ""))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("need the token at the end");
    }

    private static String path(@Nullable String setting, String link, String contextPath) {
        return PagesPath.of(setting, LinkTemplate.of(link), contextPath);
    }
}
