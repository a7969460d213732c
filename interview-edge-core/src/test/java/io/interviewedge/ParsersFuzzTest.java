package io.interviewedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.interviewedge.delivery.DeliveryRequest;
import io.interviewedge.error.InterviewEdgeException;
import io.interviewedge.invite.InviteRequest;
import io.interviewedge.message.MessageTemplate;
import io.interviewedge.session.EmailAddress;
import io.interviewedge.session.InviteToken;
import io.interviewedge.session.LanguageTag;
import io.interviewedge.session.PhoneNumber;
import io.interviewedge.store.SessionCursor;
import io.interviewedge.store.SessionQuery;
import io.interviewedge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Values that nobody thought of, in every place where a stranger's text is read: each is taken or refused by name,
 * soon, and in few words. The same inputs in every run.
 */
class ParsersFuzzTest {

    private static final long SEED = 20_261_127L;
    private static final int INPUTS = 100_000;
    private static final int MAX_MESSAGE_LENGTH = 400;
    private static final String TOKEN = "3f2b8c1e-aaaa-4bbb-8ccc-0123456789ab";

    /** What means something to one of the parsers, and what only looks as if it did. */
    private static final List<String> PIECES = List.of(
            " ",
            "\t",
            "\n",
            "\r\n",
            "=\r\n",
            "\u00A0",
            "\u00AD",
            "\u034F",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u2028",
            "\u202E",
            "\u2067",
            "\u2800",
            "\u3000",
            "\u3002",
            "\u3164",
            "\uFE0F",
            "\uFEFF",
            "\uFFFE",
            "\uD83D",
            "\uDE80",
            "👩‍💻",
            "\uDB40\uDC41",
            "\u0000",
            "\u0007",
            "\u001B",
            "\u0085",
            "e\u0301",
            "\u0345",
            "ß",
            "ẞ",
            "ς",
            "Σ",
            "İ",
            "ı",
            "ſ",
            "ﬁ",
            "①",
            "ａ",
            "０",
            "（０）",
            "٠",
            "Ꭰ",
            "ԩ",
            "한",
            "名",
            "ש",
            "ع",
            "(0)",
            "[0]",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "{{",
            "[[",
            "{link}",
            "{name}",
            "{job}",
            "[, {name}]",
            "+",
            "+44",
            "+39 0",
            "00",
            "0",
            "8",
            "@",
            "@@",
            ".",
            "..",
            "-",
            "--",
            "_",
            "xn--",
            "xn--a",
            ".com",
            "de_DE",
            "-x-",
            "-u-",
            "_#Hant",
            "@latin",
            ".UTF-8",
            "%",
            "%2F",
            "%25",
            "=3D",
            "=",
            "&",
            "&amp;",
            "?",
            "#",
            "/",
            "://",
            "https://",
            "token=",
            TOKEN,
            ">",
            "<",
            "\"",
            "'",
            "\\",
            ",",
            ";",
            "AAAA",
            "null");

    enum Parser {
        TOKEN(
                "3F2B8C1E-AAAA-4BBB-8CCC-0123456789AB",
                "aBcDeFgHiJkLmNoPqRsTuV",
                "https://a.example/" + ParsersFuzzTest.TOKEN) {
            @Override
            String read(String text) {
                return InviteToken.parse(text).value();
            }
        },
        EMAIL("ada.lovelace+jobs@example.com", "ada@müller.example", "δοκιμή@παράδειγμα.δοκιμή") {
            @Override
            String read(String text) {
                EmailAddress address = EmailAddress.of(text);
                assertThat(address.key()).hasSizeLessThanOrEqualTo(EmailAddress.MAX_KEY_LENGTH);
                assertThat(EmailAddress.of(address.withAsciiDomain()).key()).isEqualTo(address.key());
                return address.value();
            }
        },
        PHONE("+33 1 42 68 53 00", "+39 06 6982 1234", "＋４４（２０）７９４６０９５８") {
            @Override
            String read(String text) {
                String number = PhoneNumber.of(text).value();
                assertThat(number).matches("\\+[1-9][0-9]{6,14}");
                return number;
            }
        },
        LANGUAGE("de", "pt_BR.UTF-8", "sr_RS@latin", "zh_TW_#Hant", "de-DE-u-co-phonebk") {
            @Override
            String read(String text) {
                return LanguageTag.parse(text).toLanguageTag();
            }
        },
        NAME("Ada Lovelace", "👩‍💻 أدا", "名前") {
            @Override
            String read(String text) {
                String name = request().name(text).build().candidate().name();
                return name == null ? "" : name;
            }
        },
        EXTERNAL_ID("application/42", "ö-7") {
            @Override
            String read(String text) {
                String id = request().externalId(text).invitedBy(text).build().externalId();
                return id == null ? "" : id;
            }
        },
        CURSOR("AAABnTcI1xMBnTcI1xN-I7qpYR5sElQMAAAAAQ", "AAABnTcI1xMBnTcI1xN-I7qpYR5sElQMAAAAAQ==") {
            @Override
            String read(String text) {
                SessionCursor cursor = new SessionCursor(text);
                assertThat(cursor.id()).isNotNull();
                assertThat(cursor.createdAt()).isNotNull();
                return cursor.text();
            }
        },
        FILTERS("in_progress", "backend-engineer", "ada@example.com") {
            @Override
            String read(String text) {
                SessionQuery query = SessionQuery.all().job(text).candidate(text);
                assertThat(String.valueOf(query.searchText())).hasSizeLessThan(10_000);
                refusedOrNot(() -> SessionQuery.all().statusId(text));
                refusedOrNot(() -> SessionQuery.all().email(text));
                refusedOrNot(() -> SessionQuery.all().afterText(text));
                return String.valueOf(query.candidateText());
            }
        },
        TEMPLATE("Dear [{name}, ]see {link}.", "{{literal}} [[x]] {link}", "{job} at {company}") {
            @Override
            String read(String text) {
                refusedOrNot(() -> template().subject(text).build());
                refusedOrNot(() -> template().shortText(text).build());
                refusedOrNot(() -> template().scanInstruction(text).build());
                template().text(text).build();
                return text;
            }
        },
        IDS("email", "first", "tenant-7") {
            @Override
            String read(String text) {
                refusedOrNot(() -> DeliveryRequest.of(UUID.randomUUID(), text));
                refusedOrNot(
                        () -> DeliveryRequest.of(UUID.randomUUID(), "email").key(text));
                refusedOrNot(() -> DeliveryRequest.of(UUID.randomUUID(), "email")
                        .recruiter(text)
                        .sentBy(text));
                return TenantId.of(text).value();
            }
        },
        SERVICES("backend-engineer", "q1", "An engine.") {
            private final InterviewEdge edge = new Fixture().builder().build();
            private final InviteToken token =
                    Fixture.tokenOf(edge.invites().invite(Fixture.ada().build()));

            @Override
            String read(String text) {
                UUID session = edge.interviews().start(token).sessionId();
                refusedOrNot(() -> edge.invites()
                        .invite(InviteRequest.forJob(text)
                                .email("ada@example.com")
                                .build()));
                refusedOrNot(() -> edge.interviews().answer(token, text, "", 0));
                refusedOrNot(() -> edge.invites().revoke(session, text, "recruiter"));
                refusedOrNot(() -> edge.invites().restore(session, text));
                refusedOrNot(() -> edge.tracking().findByExternalIds(text, List.of(text)));
                edge.interviews().answer(token, "q1", text, 0);
                return text;
            }
        };

        private final List<String> good;

        Parser(String... good) {
            this.good = List.of(good);
        }

        /** Reads a stranger's text, and returns the value as it is kept. */
        abstract String read(String text);

        private static InviteRequest.Builder request() {
            return InviteRequest.forJob("backend-engineer").email("ada@example.com");
        }

        private static MessageTemplate.Builder template() {
            return MessageTemplate.in(Locale.ENGLISH)
                    .subject("Subject")
                    .text("{link}")
                    .shortText("{link}")
                    .scanInstruction("Scan");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whateverIsGivenIsReadOrRefusedByName(Parser parser) {
        Random random = new Random(SEED + parser.ordinal());
        int inputs = INPUTS / Parser.values().length + 1;
        for (int i = 0; i < inputs; i++) {
            String text = i % 1_000 == 0 ? repeated(random, parser, 1_000_000) : text(random, parser);
            refusedOrNot(() -> {
                String kept = parser.read(text);
                // What is kept is taken again, and as it is: stored values are read by the same rules.
                if (!kept.isEmpty()) {
                    assertThat(parser.read(kept)).isEqualTo(kept);
                }
            });
        }
    }

    /** Names, addresses, numbers and tokens are not quoted. */
    @ParameterizedTest
    @EnumSource(names = {"TOKEN", "EMAIL", "PHONE", "NAME"})
    void aRefusalDoesNotQuoteWhatIsPersonal(Parser parser) {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            String text = mutated(random, parser);
            Throwable refused = catchThrowable(() -> parser.read(text));
            if (refused != null && text.length() >= 5) {
                assertThat(refused.getMessage()).doesNotContain(text);
            }
        }
    }

    private static void refusedOrNot(Runnable reading) {
        try {
            reading.run();
        } catch (InterviewEdgeException refused) {
            assertThat(refused.getMessage())
                    .hasSizeLessThanOrEqualTo(MAX_MESSAGE_LENGTH)
                    .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
        }
    }

    private static String text(Random random, Parser parser) {
        return switch (random.nextInt(6)) {
            case 0 -> characters(random, 1 + random.nextInt(60), 0x110000);
            case 1 -> characters(random, 1 + random.nextInt(60), 0x80);
            case 2 -> pieces(random, parser);
            case 3 -> repeated(random, parser, 1 + random.nextInt(3_000));
            default -> mutated(random, parser);
        };
    }

    /** Half of the code points among the characters of all of Unicode are not assigned; surrogates may be alone. */
    private static String characters(Random random, int length, int below) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(random.nextBoolean() ? below : Math.min(below, 0x3100)));
        }
        return text.toString();
    }

    private static String pieces(Random random, Parser parser) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(piece(random, parser));
        }
        return text.toString();
    }

    /** Where reading a part again for every part before it takes the square of their number, this takes for ever. */
    private static String repeated(Random random, Parser parser, int length) {
        String unit = piece(random, parser) + (random.nextBoolean() ? piece(random, parser) : "");
        String text = unit.repeat(length / unit.length() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> text;
            case 1 -> good(random, parser) + text;
            default -> text + good(random, parser);
        };
    }

    private static String mutated(Random random, Parser parser) {
        List<String> parts = new ArrayList<>(List.of(good(random, parser).split("(?<=.)", -1)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(4)) {
                case 0 -> parts.add(at, piece(random, parser));
                case 1 -> parts.set(at, piece(random, parser));
                case 2 -> parts.set(at, "");
                default -> parts.add(at, parts.get(random.nextInt(parts.size())));
            }
        }
        return String.join("", parts);
    }

    private static String piece(Random random, Parser parser) {
        return random.nextInt(8) == 0 ? good(random, parser) : PIECES.get(random.nextInt(PIECES.size()));
    }

    private static String good(Random random, Parser parser) {
        return parser.good.get(random.nextInt(parser.good.size()));
    }
}
