package io.interviewedge.qr;

import io.interviewedge.invite.Invitation;
import io.interviewedge.job.Job;
import io.interviewedge.session.Candidate;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A card to print or to put in a document: company, job title and candidate, the QR code, and the link to type where nothing can
 * scan. It is A6, upright: {@value #WIDTH_MM} by {@value #HEIGHT_MM} mm. Text of any length and script stays inside: it
 * wraps, then shrinks, and what still does not fit ends in an ellipsis; the link is never cut. Immutable.
 *
 * @param jobTitle at most {@value Job#LONGEST_TITLE} characters
 * @param company at most {@value Job#LONGEST_TITLE} characters
 * @param candidateName at most {@value Candidate#LONGEST_NAME} characters, or null for a card without a name
 * @param link at most {@value #LONGEST_LINK} characters, so that it can be read and its modules are large enough for paper
 * @param instruction the line below the code, at most {@value #LONGEST_INSTRUCTION} characters
 */
public record QrCard(
        String jobTitle, String company, @Nullable String candidateName, URI link, String instruction) {

    public static final int WIDTH_MM = 105;
    public static final int HEIGHT_MM = 148;

    /** The width of a PNG that prints with 300 dots an inch, in pixels. */
    public static final int PRINT_WIDTH = 1_240;

    /** The largest width of a PNG, in pixels: 600 dots an inch. */
    public static final int LARGEST_WIDTH = 2_480;

    public static final int LONGEST_LINK = 400;
    public static final int LONGEST_INSTRUCTION = 100;

    /** The line below the code unless there is another. */
    public static final String DEFAULT_INSTRUCTION = "Scan to open your interview";

    /**
     * Checks every value.
     *
     * @throws io.interviewedge.error.InvalidValueException if a text is blank, not a single line of well-formed text, or
     *     too long
     */
    public QrCard {
        jobTitle = PlainText.line("job title", Objects.requireNonNull(jobTitle, "jobTitle"), Job.LONGEST_TITLE);
        company = PlainText.line("company", Objects.requireNonNull(company, "company"), Job.LONGEST_TITLE);
        if (candidateName != null) {
            candidateName = PlainText.line("candidate name", candidateName, Candidate.LONGEST_NAME);
        }
        PlainText.line("link", Objects.requireNonNull(link, "link").toASCIIString(), LONGEST_LINK);
        instruction =
                PlainText.line("instruction", Objects.requireNonNull(instruction, "instruction"), LONGEST_INSTRUCTION);
    }

    /** A card with the {@linkplain #DEFAULT_INSTRUCTION English instruction}. */
    public static QrCard of(String jobTitle, String company, @Nullable String candidateName, URI link) {
        return new QrCard(jobTitle, company, candidateName, link, DEFAULT_INSTRUCTION);
    }

    /** The card of an invitation, with the candidate's name if there is one. */
    public static QrCard of(Invitation invitation) {
        return of(
                invitation.script().title(),
                invitation.script().company(),
                invitation.session().candidate().name(),
                invitation.link());
    }

    /** The same card with another line below the code, say in another language. */
    public QrCard instruction(String instruction) {
        return new QrCard(jobTitle, company, candidateName, link, instruction);
    }

    /**
     * An SVG document with sizes in millimetres; its texts are text, in the sans-serif font of whoever shows it. Needs
     * neither AWT nor fonts here.
     */
    public String svg() {
        return CardSvg.draw(this);
    }

    /**
     * A greyscale PNG image that knows its size on paper. The fonts are those of this JVM: symbols that they lack are left
     * out, and a text with a letter or digit that they lack is left out as a whole, with a warning in the log, because half a
     * name is worse than none. {@link #svg()} has no such limit.
     *
     * @param width pixels across, at most {@value #LARGEST_WIDTH}; {@link #PRINT_WIDTH} is right for most printers
     * @throws ImageSizeException if the width is too large, or too small for a code that scans
     * @throws CardFontsException if this JVM has no fonts or no {@code java.desktop} module
     */
    public byte[] png(int width) {
        if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
            throw new CardFontsException("runs without the java.desktop module, which holds the fonts", null);
        }
        return CardPainter.paint(this, width);
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
