package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BrowserTest
class InvitingManyTest {

    /** More than the library stores at once. */
    private static final int LINES = 1_300;

    /** Bad lines, each with what the page says about it. */
    private static final List<String[]> BAD = List.of(
            new String[] {"no-address,Nobody,", "email"},
            new String[] {",Nobody,", "email"},
            new String[] {"ada@@example.com,Nobody,", "email"},
            new String[] {"candidate3@EXAMPLE.com,Nobody,", "The address is the same as in line"},
            new String[] {"letters@example.com,Nobody,0800 FLOWERS", "contains letters"},
            new String[] {"short@example.com,Nobody,12", "is not a phone number"},
            new String[] {"\"quoted@example.com,Nobody,", "quotation marks"},
            new String[] {"wide@example.com,Nobody,,x,y", "cells, but there are 3 column names"},
            new String[] {"bell@example.com,No\u0007body,", "control character"});

    @Test
    void theLinesThatAreWrongAreExplainedAndAllOthersInvited(Visitors visitors) throws IOException {
        inviteAllBut(bad(LINES), LINES, visitors);
    }

    @Test
    @Tag("slow")
    void ofFiveThousandLinesToo(Visitors visitors) throws IOException {
        inviteAllBut(bad(5_000), 5_000, visitors);
    }

    private static void inviteAllBut(int bad, int lines, Visitors visitors) throws IOException {
        int good = lines - bad;
        Visitor recruiter = visitors.recruiter();
        recruiter.link("Invite Many").click();
        PageCheck.pass(recruiter.page(), "bulk-form");
        upload(recruiter, lines);

        assertThat(recruiter.heading(good + " of " + lines + " can be invited")).isVisible();
        assertThat(rows(recruiter)).hasCount(bad);
        List<String> verdicts = recruiter
                .page()
                .locator("section[aria-labelledby=lines-title] tbody td:nth-child(4)")
                .allTextContents();
        for (int i = 0; i < bad; i++) {
            assertThat(verdicts.get(i)).containsIgnoringCase(BAD.get(i % BAD.size())[1]);
        }
        PageCheck.pass(recruiter.page(), "bulk-preview");

        recruiter.button("Invite " + good + " candidates").click();
        assertThat(recruiter.heading(good + " invited"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(recruiter.text(bad + " were refused.")).isVisible();
        PageCheck.pass(recruiter.page(), "bulk-result");

        List<CSVRecord> links = links(recruiter
                .page()
                .waitForDownload(() -> recruiter.link("Download links (CSV)").click()));
        assertThat(links).hasSize(lines + 1);
        assertThat(links).filteredOn(line -> line.get(3).equals("invited")).hasSize(good);
        assertThat(links)
                .extracting(line -> line.get(4))
                .filteredOn(link -> link.startsWith("http"))
                .doesNotHaveDuplicates();
        // All are laid out before the first byte comes.
        Download cards = recruiter
                .page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(180_000),
                        () -> recruiter.link("Cards, business size (PDF)").click());
        try (PDDocument pdf = Loader.loadPDF(cards.path().toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo((good + 9) / 10);
        }
    }

    @Test
    void theProgressIsSeenAndReadOutWhileItGoesOn(Visitors visitors, Demo demo) {
        int good = LINES - bad(LINES);
        Visitor recruiter = visitors.recruiter().open("/bulk");
        upload(recruiter, LINES);

        String first = "csv-" + UUID.nameUUIDFromBytes("candidate0@example.com".getBytes(UTF_8));
        demo.whileInvitedElsewhere(first, () -> {
            recruiter.button("Invite " + good + " candidates").click();
            assertThat(recruiter.heading("Inviting")).isVisible();
            assertThat(recruiter.page().locator("progress")).hasAttribute("max", Integer.toString(good));
            assertThat(recruiter.page().locator("[data-progress-text]")).containsText("of " + good + " candidates");
            assertThat(recruiter.page().content()).contains("http-equiv=\"refresh\"");
            PageCheck.pass(recruiter.page(), "bulk-progress");
        });

        assertThat(recruiter.heading(good + " invited"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    }

    @Test
    void anEncodingInDoubtAndTheColumnsAreSettledInThePreview(Visitors visitors) {
        Visitor recruiter = visitors.recruiter().open("/bulk");
        upload(
                recruiter,
                "Nachname;Vorname;E-Mail;Position;Wunschsprache\nDvořák;Tomáš;tomas@example.com;Product Designer;de\n"
                        .getBytes(Charset.forName("windows-1250")));

        assertThat(recruiter.text("does not say how its letters are encoded")).isVisible();
        assertThat(recruiter.page().locator("button", new Page.LocatorOptions().setHasText("Invite 1 candidate")))
                .hasCount(0);
        PageCheck.passInEveryLook(recruiter.page(), "bulk-preview-asks");

        recruiter.page().locator("#encoding").selectOption("windows-1250");
        recruiter.page().getByLabel("Column 5, Wunschsprache, is taken for").selectOption("LANGUAGE");
        recruiter.button("Read It Like This").click();

        assertThat(recruiter.row("tomas@example.com").first()).containsText("Tomáš Dvořák");
        assertThat(recruiter.row("tomas@example.com").first()).containsText("Backend Engineer");
        PageCheck.pass(recruiter.page(), "bulk-preview-settled");
        recruiter.button("Invite 1 candidate").click();
        assertThat(recruiter.heading("1 invited")).isVisible();
    }

    private static void upload(Visitor recruiter, int lines) {
        upload(recruiter, file(lines).getBytes(UTF_8));
    }

    private static void upload(Visitor recruiter, byte[] file) {
        recruiter.field("CSV file").setInputFiles(new FilePayload("list.csv", "text/csv", file));
        recruiter.field("Job / Role").selectOption(Demo.JOB);
        recruiter.button("Check File").click();
    }

    private static Locator rows(Visitor recruiter) {
        return recruiter.page().locator("section[aria-labelledby=lines-title] tbody tr");
    }

    /** The number of bad lines in a file: one in 130. */
    private static int bad(int lines) {
        return (lines + 29) / 130;
    }

    private static String file(int lines) {
        StringBuilder csv = new StringBuilder("email,name,phone\n");
        int bad = 0;
        for (int i = 0; i < lines; i++) {
            if (i % 130 == 100) {
                csv.append(unlike(BAD.get(bad % BAD.size())[0], bad)).append('\n');
                bad++;
            } else {
                csv.append("candidate")
                        .append(i)
                        .append("@example.com,Candidate ")
                        .append(i)
                        .append(",\n");
            }
        }
        return csv.toString();
    }

    /** The second of a kind is not the same address as the first. */
    private static String unlike(String line, int number) {
        return line.startsWith("candidate3") ? line : line.replaceFirst("@example", number + "@example");
    }

    private static List<CSVRecord> links(Download download) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(download.path()), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
