package io.interviewedge.qr;

import io.interviewedge.invite.Invitation;
import io.interviewedge.job.Job;
import io.interviewedge.message.Message;
import io.interviewedge.message.MessageTemplate;
import io.interviewedge.session.Candidate;
import io.interviewedge.share.QrDesign;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A card to print or to put in a document: company, job title and candidate, the QR code, and the link to type where nothing can
 * scan; A6, or the size of a business card. Text of any length and script stays inside: it
 * wraps, then shrinks, and what still does not fit ends in an ellipsis; the link is never cut. Immutable.
 *
 * @param jobTitle at most {@value Job#MAX_TITLE_LENGTH} characters
 * @param company at most {@value Job#MAX_TITLE_LENGTH} characters
 * @param candidateName at most {@value Candidate#MAX_NAME_LENGTH} characters, or null for a card without a name
 * @param link at most {@value #LONGEST_LINK} characters, so that it can be read and its modules are large enough for paper
 * @param instruction the line below the code, at most {@value #LONGEST_INSTRUCTION} characters
 * @param language of the instruction
 * @param size of the card
 * @param design of its code; a logo makes it larger, so that not every link fits on a small card
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

    /** The width of an A6 card as PNG that prints with 300 dots an inch, in pixels. */
    public static final int PRINT_WIDTH = 1_240;

    /** The largest width of a PNG, in pixels: 600 dots an inch. */
    public static final int LARGEST_WIDTH = 2_480;

    public static final int LONGEST_LINK = 400;
    public static final int LONGEST_INSTRUCTION = MessageTemplate.MAX_INSTRUCTION_LENGTH;

    /** The line below the code unless there is another. */
    public static final String DEFAULT_INSTRUCTION = "Scan to open your interview";

    /**
     * Checks every value.
     *
     * @throws io.interviewedge.error.InvalidValueException if a text is blank, not a single line of well-formed text, or
     *     too long
     */
    public QrCard {
        jobTitle = PlainText.line("job title", Objects.requireNonNull(jobTitle, "jobTitle"), Job.MAX_TITLE_LENGTH);
        company = PlainText.line("company", Objects.requireNonNull(company, "company"), Job.MAX_TITLE_LENGTH);
        if (candidateName != null) {
            candidateName = PlainText.line("candidate name", candidateName, Candidate.MAX_NAME_LENGTH);
        }
        PlainText.line("link", Objects.requireNonNull(link, "link").toASCIIString(), LONGEST_LINK);
        instruction =
                PlainText.line("instruction", Objects.requireNonNull(instruction, "instruction"), LONGEST_INSTRUCTION);
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
     * An SVG document with sizes in millimetres; its texts are text, in the sans-serif font of whoever shows it. Needs
     * neither AWT nor fonts here.
     *
     * @throws ModuleTooSmallException if the link is so long that its code would not scan on a card of this size
     * @throws LogoUnreadableException if the code could not be read under its logo
     */
    public String svg() {
        return CardSvg.draw(this);
    }

    /**
     * A PNG image, grey unless the design has colours, that knows its size on paper. The fonts are those of this JVM: symbols that they lack are left
     * out, and a text with a letter or digit that they lack is left out as a whole, with a warning in the log, because half a
     * name is worse than none. {@link #svg()} has no such limit.
     *
     * @param width pixels across, at most {@value #LARGEST_WIDTH}; {@link #PRINT_WIDTH} is right for most printers
     * @throws ImageSizeException if the width is too large, or too small for a code that scans
     * @throws ModuleTooSmallException if the link is so long that its code would not scan on a card of this size
     * @throws LogoUnreadableException if the code could not be read under its logo
     * @throws CardFontsException if this JVM has no fonts or no {@code java.desktop} module
     */
    public byte[] png(int width) {
        CardFontsException.requireDesktop();
        return CardPainter.paint(this, width);
    }

    /**
     * A PDF of one page, as large as the card. It prints in its millimetres, its code and letters are shapes, and it is tagged: a screen
     * reader says its texts, each in its language. Fonts are used as in {@link #png}. Needs PDFBox, which this library does not bring.
     *
     * @throws ModuleTooSmallException if the link is so long that its code would not scan on a card of this size
     * @throws LogoUnreadableException if the code could not be read under its logo
     * @throws CardFontsException if this JVM has no fonts or no {@code java.desktop} module
     * @throws CardPdfException if PDFBox is not there
     */
    public byte[] pdf() {
        return CardSheet.single(this);
    }

    /** What is written on the card, by where. */
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

    /** Without the link and the candidate: neither belongs in a log. */
    @Override
    public String toString() {
        return "QrCard[jobTitle=" + jobTitle + ", company=" + company + "]";
    }
}
