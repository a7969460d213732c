package io.interviewedge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.InvalidTemplateException;
import io.interviewedge.error.InvalidValueException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

    private static final URI LINK = URI.create("https://example.com/i/3f2b8c1e");
    private static final MessageValues ONLY_REQUIRED = MessageValues.of("Engineer", LINK);
    private static final MessageValues ALL =
            ONLY_REQUIRED.candidate("Ada").company("Acme").recruiter("Grace");

    @Test
    void aPassageStaysWhenItsValueIsThere() {
        assertThat(text("Hello[ {candidate}], {job}[ at {company}]: {link}", ALL))
                .isEqualTo("Hello Ada, Engineer at Acme: " + LINK);
    }

    @Test
    void aPassageIsLeftOutWithItsValue() {
        assertThat(text("Hello[ {candidate}], {job}[ at {company}]: {link}", ONLY_REQUIRED))
                .isEqualTo("Hello, Engineer: " + LINK);
    }

    @Test
    void aPassageWithTwoValuesNeedsBoth() {
        String template = "[{candidate} of {company}: ]{link}";

        assertThat(text(template, ONLY_REQUIRED.company("Acme"))).isEqualTo(LINK.toString());
        assertThat(text(template, ALL)).isEqualTo("Ada of Acme: " + LINK);
    }

    @Test
    void doubledBracesAndBracketsAreTheTextsOwn() {
        assertThat(text("{{link}} [[x]] {{{job}}} [[[{company}]]] {link}", ALL))
                .isEqualTo("{link} [x] {Engineer} [Acme] " + LINK);
    }

    @Test
    void aValueIsNeverReadAsATemplate() {
        assertThat(text("{job} {link}", MessageValues.of("{link} [x] }{ {unknown}", LINK)))
                .isEqualTo("{link} [x] }{ {unknown} " + LINK);
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                Arguments.of("Hello {name}: {link}", 6, "there is no variable {name}; use {candidate}, {job}"),
                Arguments.of("Hello {Job}: {link}", 6, "there is no variable {Job}"),
                Arguments.of("Hello { job }: {link}", 6, "there is no variable { job }"),
                Arguments.of("Hello {}: {link}", 6, "there is no variable {}"),
                Arguments.of("{link} and {job", 11, "this { is never closed; write }"),
                Arguments.of("{job and {link}", 0, "this { is never closed"),
                Arguments.of("{link} {", 7, "this { is never closed"),
                Arguments.of("{link} }", 7, "this } closes nothing; write }}"),
                Arguments.of("Hello {job}.", 12, "{link} is missing; write it exactly once"),
                Arguments.of("Hello {{link}}.", 15, "{link} is missing"),
                Arguments.of("{link} or {link}", 10, "{link} is there already"),
                Arguments.of("{link}[ at {company}", 6, "this [ is never closed"),
                Arguments.of("{link} ]", 7, "this ] closes nothing"),
                Arguments.of("{link}[ at {company}[ by {deadline}]]", 20, "passages cannot be nested"),
                Arguments.of("{link}[ optional]", 6, "nothing in this passage can be absent"),
                Arguments.of("{link}[ for {job}]", 6, "nothing in this passage can be absent"),
                Arguments.of("[{company}: {link}]", 12, "{link} would be left out with its passage"),
                Arguments.of(
                        "{link} at {company}", 10, "{company} may have no value; put what depends on it in brackets"),
                Arguments.of("Dear {candidate}: {link}", 5, "{candidate} may have no value"),
                Arguments.of("{link} by {deadline}", 10, "{deadline} may have no value"),
                Arguments.of("{link} {recruiter}", 7, "{recruiter} may have no value"),
                Arguments.of("{link}\u0000", 6, "it contains U+0000"),
                Arguments.of("{link}\u001b[31m", 6, "it contains U+001B"),
                Arguments.of("{link}\ud83d", 6, "it contains U+D83D"),
                Arguments.of(" \n ", 0, "it is blank"),
                Arguments.of("{link}" + "x".repeat(10_000), 10_000, "it is longer than 10000 characters"));
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void aWrongTextIsRefusedWithItsPlaceAndTheCure(String text, int position, String problem) {
        InvalidTemplateException wrong = catchThrowableOfType(
                InvalidTemplateException.class, () -> complete().text(text).build());

        assertThat(wrong).hasMessageContaining(problem).hasMessageContaining("text is wrong at position " + position);
        assertThat(wrong.part()).isEqualTo("text");
        assertThat(wrong.position()).isEqualTo(position);
    }

    static Stream<Arguments> wrongSubjects() {
        return Stream.of(
                Arguments.of(
                        "Your interview\r\nBcc: all@example.com", 14, "it contains U+000D; write it on a single line"),
                Arguments.of("Your interview\nX", 14, "it contains U+000A"),
                Arguments.of("Your\u2028interview", 4, "it contains U+2028"),
                Arguments.of("Your\tinterview", 4, "it contains U+0009"),
                Arguments.of("Your interview {link}", 15, "write {link} in the text"),
                Arguments.of("[{candidate}] [{company}]", 0, "it may come out blank"),
                Arguments.of("[{candidate}]\u200B\u00A0", 0, "it may come out blank"),
                Arguments.of("\u2800", 0, "it is blank"),
                Arguments.of("{na\u202Eme}", 0, "there is no variable {na?me}"),
                Arguments.of("Your interview {", 15, "this { is never closed"));
    }

    @ParameterizedTest
    @MethodSource("wrongSubjects")
    void aWrongSubjectIsRefusedWithItsPlaceAndTheCure(String subject, int position, String problem) {
        InvalidTemplateException wrong = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> complete().subject(subject).build());

        assertThat(wrong).hasMessageContaining(problem);
        assertThat(wrong.part()).isEqualTo("subject");
        assertThat(wrong.position()).isEqualTo(position);
    }

    @Test
    void aShortTextIsCheckedLikeTheText() {
        assertThatThrownBy(() -> complete().shortText("Your interview").build())
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageStartingWith("the template of the short text is wrong at position 14: {link} is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "bell\u0007"})
    void aScanInstructionIsOneLine(String instruction) {
        assertThatThrownBy(() -> complete().scanInstruction(instruction).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("scan instruction ");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() ->
                        MessageTemplate.in(Locale.ENGLISH).subject("Hello").build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("text(");
    }

    @Test
    void oneTextIsReplacedAndTheOthersStay() {
        MessageTemplate changed =
                complete().build().toBuilder().subject("Another").build();

        Message message = write(changed, ALL);
        assertThat(message.subject()).isEqualTo("Another");
        assertThat(message.text().text()).isEqualTo("Text " + LINK);
        assertThat(message.shortText().text()).isEqualTo("Short " + LINK);
        assertThat(message.scanInstruction()).isEqualTo("Scan {me}");
    }

    private static MessageTemplate.Builder complete() {
        return MessageTemplate.in(Locale.ENGLISH)
                .subject("Subject")
                .text("Text {link}")
                .shortText("Short {link}")
                .scanInstruction("Scan {me}");
    }

    private static String text(String template, MessageValues values) {
        return write(complete().text(template).build(), values).text().text();
    }

    private static Message write(MessageTemplate template, MessageValues values) {
        return new MessageWriter(MessageCatalog.of(template), ZoneOffset.UTC).write(Locale.ENGLISH, values);
    }
}
