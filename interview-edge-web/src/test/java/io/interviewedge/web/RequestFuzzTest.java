package io.interviewedge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.session.InviteToken;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Requests with flipped, lost and doubled bytes. */
class RequestFuzzTest {

    private static final int REQUESTS = 20_000;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "HEAD", "get", "");
    private static final List<String> TYPES =
            List.of("application/x-www-form-urlencoded", "application/json", "multipart/form-data; boundary=b", "");

    @Test
    void noRequestIsTheServersFaultOrShowsTheToken() {
        Host host = new Host();
        CandidatePages pages = CandidatePages.builder(host.edge()).build();
        InviteToken token = host.startedWithEveryKind(Locale.ENGLISH);
        List<String> paths = List.of(
                "/" + token.value(),
                "/" + token.value() + "/questions/3",
                "/" + token.value() + "/summary",
                "/api/" + token.value() + "/answers/languages",
                "/assets/candidate.css");
        List<String> bodies = List.of(
                "text=a+b%C3%A4&revision=0&direction=next",
                "choice=en&choice=ar&revision=1", "{\"text\":\"en\\nde\",\"revision\":0}");
        Random random = new Random(15);
        for (int i = 0; i < REQUESTS; i++) {
            Map<String, String> headers = new HashMap<>();
            headers.put("Content-Type", mutated(any(TYPES, random), random));
            headers.put("Accept-Language", mutated("de-CH,fr;q=0.5", random));
            headers.put("Content-Length", mutated("40", random));
            String path = mutated(any(paths, random), random);
            byte[] body = mutated(any(bodies, random), random).getBytes(StandardCharsets.ISO_8859_1);

            PageResponse reply =
                    pages.handle(new PageRequest(any(METHODS, random), path, headers, new ByteArrayInputStream(body)));

            assertThat(reply.status()).as("request %s", i).isBetween(200, 429);
            assertThat(reply.headers()).as("request %s", i).containsKeys("Content-Security-Policy", "Content-Length");
            if (reply.status() == 404) {
                assertThat(reply.text()).as("request %s", i).doesNotContain(token.value());
            }
        }
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Often as it was; otherwise with up to three changes. */
    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int changes = random.nextInt(4); changes > 0 && changed.length() > 0; changes--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, (char) random.nextInt(256));
                case 1 -> changed.deleteCharAt(at);
                default -> changed.insert(at, changed.charAt(at));
            }
        }
        return changed.toString();
    }
}
