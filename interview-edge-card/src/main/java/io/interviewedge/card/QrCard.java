package io.interviewedge.card;

import io.interviewedge.internal.TextRules;
import io.interviewedge.invite.Invitation;
import io.interviewedge.job.Job;
import io.interviewedge.message.Message;
import io.interviewedge.message.MessageTemplate;
import io.interviewedge.qr.QrDesign;
import io.interviewedge.session.Candidate;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A card to print or to put in a document: company, job title and candidate, the QR code, and the link for those who
 * cannot scan, in A6 or the size of a business card. Text of any length and script stays inside: it wraps, then
 * shrinks, and if it still does not fit it ends in an ellipsis; the link is never cut. Make one with
 * {@link #of(Invitation)}, and change what you want. Immutable.
 *
 * @param jobTitle at most {@value Job#MAX_TITLE_LENGTH} characters
 * @param company at most {@value Job#MAX_TITLE_LENGTH} characters
 * @param candidateName at most {@value Candidate#MAX_NAME_LENGTH} characters, or null for a card without a name
 * @param link at most {@value #MAX_LINK_LENGTH} characters, so that it can be read and its modules are large enough for
 *     paper
 * @param instruction the line below the code, at most {@value #MAX_INSTRUCTION_LENGTH} characters
 * @param language of the instruction
 * @param size of the card
 * @param design of the code; a logo needs more modules, so not every link fits on a small card
 */
public record QrCard(
        String jobTitle,
        String company,
        @Nullable String candidateName,
        URI link,
        String instruction,
        Locale language,
        CardSize size,
        QrDesign design) {

    /** The width in pixels of an A6 card as PNG that prints with 300 dots per inch. */
    public static final int PRINT_WIDTH = 1_240;

    /** The largest width of a PNG in pixels: 600 dots per inch for an A6 card. */
    public static final int MAX_WIDTH = 2_480;

    /** The longest link, in characters. */
    public static final int MAX_LINK_LENGTH = 400;

    /** The longest instruction, in UTF-16 units. */
    public static final int MAX_INSTRUCTION_LENGTH = MessageTemplate.MAX_INSTRUCTION_LENGTH;

    /** The line below the code unless you set another. */
    public static final String DEFAULT_INSTRUCTION = "Scan to open your interview";

    /**
     * Checks every value.
     *
     * @throws io.interviewedge.error.InvalidValueException if a text is blank, not a single line of well-formed text,
     *     or too long
     */
    public QrCard {
        jobTitle = TextRules.line("jobTitle", Objects.requireNonNull(jobTitle, "jobTitle"), Job.MAX_TITLE_LENGTH);
        company = TextRules.line("company", Objects.requireNonNull(company, "company"), Job.MAX_TITLE_LENGTH);
        if (candidateName != null) {
            candidateName = TextRules.line("candidateName", candidateName, Candidate.MAX_NAME_LENGTH);
        }
        TextRules.line("link", Objects.requireNonNull(link, "link").toASCIIString(), MAX_LINK_LENGTH);
        instruction = TextRules.line(
                "instruction", Objects.requireNonNull(instruction, "instruction"), MAX_INSTRUCTION_LENGTH);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(design, "design");
    }

    /** A card with the {@linkplain #DEFAULT_INSTRUCTION English instruction}. */
    public static QrCard of(String jobTitle, String company, @Nullable String candidateName, URI link) {
        return new QrCard(
                jobTitle,
                company,
                candidateName,
                link,
                DEFAULT_INSTRUCTION,
                Locale.ENGLISH,
                CardSize.A6,
                QrDesign.STANDARD);
    }

    /** The card of an invitation, with the candidate's name if there is one, and the instruction in their language. */
    public static QrCard of(Invitation invitation) {
        Message message = invitation.message();
        return new QrCard(
                invitation.script().title(),
                invitation.script().company(),
                invitation.session().candidate().name(),
                invitation.link(),
                message.scanInstruction(),
                message.locale(),
                CardSize.A6,
                QrDesign.STANDARD);
    }

    /** The same card with another line below the code, in that language. */
    public QrCard instruction(String instruction, Locale language) {
        return new QrCard(jobTitle, company, candidateName, link, instruction, language, size, design);
    }

    /** The same card in another size. */
    public QrCard size(CardSize size) {
        return new QrCard(jobTitle, company, candidateName, link, instruction, language, size, design);
    }

    /** The same card with its code in another design: the company's colours, its logo. */
    public QrCard design(QrDesign design) {
        return new QrCard(jobTitle, company, candidateName, link, instruction, language, size, design);
    }

    /**
     * An SVG document with sizes in millimetres; its texts are text, in the sans-serif font of the program that shows
     * it. Needs no fonts here.
     *
     * @throws io.interviewedge.qr.ModuleTooSmallException if the link is so long that its code would not scan on a card
     *     of this size
     * @throws io.interviewedge.qr.LogoUnreadableException if the code cannot be read under its logo
     */
    public String svg() {
        return CardSvg.draw(this);
    }

    /**
     * A PNG image that knows its size on paper, grey unless the design has colours. The fonts are those of this JVM:
     * symbols that they lack are left out, and a text with a letter or digit that they lack is left out as a whole,
     * with a warning in the log, because half a name is worse than none. {@link #svg()} has no such limit.
     *
     * @param width pixels across, at most {@value #MAX_WIDTH}; {@link #PRINT_WIDTH} is right for most printers
     * @throws io.interviewedge.qr.ImageSizeException if the width is too large, or too small for a code that scans
     * @throws io.interviewedge.qr.ModuleTooSmallException if the link is so long that its code would not scan on a card
     *     of this size
     * @throws io.interviewedge.qr.LogoUnreadableException if the code cannot be read under its logo
     * @throws CardFontsException if this JVM has no fonts
     */
    public byte[] png(int width) {
        return CardPng.draw(this, width);
    }

    /**
     * A PDF of one page, as large as the card. It prints in its millimetres, its code and letters are shapes, and it is
     * tagged: a screen reader says its texts in their order and language. Fonts are used as in {@link #png}.
     *
     * @throws io.interviewedge.qr.ModuleTooSmallException if the link is so long that its code would not scan on a card
     *     of this size
     * @throws io.interviewedge.qr.LogoUnreadableException if the code cannot be read under its logo
     * @throws CardFontsException if this JVM has no fonts
     */
    public byte[] pdf() {
        return CardSheet.single(this);
    }

    /** The texts of the card from top to bottom. */
    Map<CardText, String> texts() {
        Map<CardText, String> texts = new EnumMap<>(CardText.class);
        texts.put(CardText.COMPANY, company);
        texts.put(CardText.TITLE, jobTitle);
        if (candidateName != null) {
            texts.put(CardText.CANDIDATE, candidateName);
        }
        texts.put(CardText.INSTRUCTION, instruction);
        texts.put(CardText.LINK, link.toASCIIString());
        return texts;
    }

    /** Without the link and the candidate, which do not belong in a log. */
    @Override
    public String toString() {
        return "QrCard[jobTitle=" + jobTitle + ", company=" + company + "]";
    }
}
