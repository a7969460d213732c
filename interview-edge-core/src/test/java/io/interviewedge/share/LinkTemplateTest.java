package io.interviewedge.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.session.InviteToken;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTemplateTest {

    private static final InviteToken TOKEN = InviteToken.of(UUID.fromString("3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://careers.example.com/interview/{token}",
                "https://example.com:8443/a/{token}/b?lang=de",
                "https://example.com/interview?t={token}",
                "http://localhost:8080/i/{token}",
                "http://[::1]:8080/i/{token}",
                "https://example.com/go?to=https://careers.example.com/{token}",
            })
    void putsTheTokenWhereThePlaceholderIs(String template) {
        assertThat(LinkTemplate.of(template).link(TOKEN))
                .hasToString(template.replace("{token}", "3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/interview, exactly once",
        "https://example.com/{token}/{token}, exactly once",
        "/interview/{token}, must be absolute",
        "ftp://example.com/{token}, must be absolute",
        "javascript:alert({token}), must be absolute",
        "https://{token}.example.com/, not in its host",
        "https://{token}, not in its host",
        "https://example.com/a b/{token}, is not a URI",
        "https://example.com/#/{token}, must not have a fragment",
        "https://example.com//i/{token}, double slash",
        "https://example.com/jobs//{token}, double slash",
        "https://example.com:0/i/{token}, a port that does not exist",
        "https://example.com:65536/i/{token}, a port that does not exist",
    })
    void refusesAnAddressThatWouldMakeDeadLinks(String template, String reason) {
        assertThatThrownBy(() -> LinkTemplate.of(template))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada:secret@example.com/i/{token}",
                "https://secret@[::1]/example.com/i/{token}",
                "https://ada:secret key@example.com/i/{token}",
                "https://ada:secret@example.com/i",
            })
    void refusesAPasswordInTheAddressWithoutShowingIt(String template) {
        assertThatThrownBy(() -> LinkTemplate.of(template))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("example.com/i")
                .hasMessageNotContaining("secret");
    }
}
