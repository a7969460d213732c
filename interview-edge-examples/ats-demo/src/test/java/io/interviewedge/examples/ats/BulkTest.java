package io.interviewedge.examples.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.InterviewEdge;
import io.interviewedge.examples.ats.http.Api;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.CsvFile;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.store.SessionQuery;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(DemoExtension.class)
class BulkTest {

    private static final String JOB = "backend-engineer";

    private final Browser browser;
    private final Demo demo;

    BulkTest(Demo demo) {
        this.demo = demo;
        this.browser = demo.loggedIn();
    }

    @Test
    void everyLineHasAVerdictBeforeAnybodyIsInvited() {
        long before = sessions();
        String csv = "email,name,phone,language,job,expires\n"
                + mail("a") + ",Ada,020 7946 0958,de,,2099-01-31\n"
                + "nonsense,Bob,,,,\n"
                + mail("c") + ",Cid,0800 FLOWERS,,,\n"
                + mail("d") + ",Dan,,klingon-,,\n"
                + mail("e") + ",Eve,,,astronaut,\n"
                + mail("f") + ",Fay,,,,tomorrow\n"
                + mail("g") + ",Gil,,,,2001-01-01\n"
                + mail("A").toUpperCase(Locale.ROOT) + ",Ada,,,,\n"
                + mail("h") + ",Hal,,,,,x\n"
                + ",Nobody,,,,\n";

        Reply preview = upload(csv);

        assertThat(preview.text())
                .contains("2 of 10 can be invited", "8 lines have a problem")
                .contains("nonsense", "Email")
                .contains(
                        "contains letters",
                        "is not a language tag",
                        "is not an active job",
                        "is not a date",
                        "is in the past")
                .contains("The line has 7 cells, but there are 6 column names");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void theSameAddressInOtherCaseIsNamedWithItsFirstLine() {
        String address = mail("zoe");

        Reply preview = upload("email\n" + address + "\n" + address.toUpperCase(Locale.ROOT) + "\n");

        assertThat(preview.text()).contains("1 of 2 can be invited", "The address is the same as in line 2");
    }

    @Test
    void theGoodLinesAreInvitedAndTheirLinksComeAsAFileThatNoSpreadsheetRuns() throws IOException {
        String good = mail("good");
        Reply result =
                invite("name;email\n=HYPERLINK(\"x\");" + good + "\n\"Zoë; Müller\";" + mail("zoe") + "\nBad;bad\n");

        assertThat(result.text()).contains("2 invited", "1 was refused.");
        Reply csv = browser.open(path(result) + "/links.csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment");
        assertThat(csv.text()).startsWith("\uFEFFline,email,name,result,link,problem,delivery\r\n");
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.text().substring(1)))
                .getRecords();
        assertThat(records).extracting(each -> each.get("line")).containsExactly("2", "3", "4");
        assertThat(records.get(0).get("name")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(records.get(1).get("name")).isEqualTo("Zoë; Müller");
        assertThat(records.get(0).get("link")).matches("http://localhost:\\d+/i/[0-9a-f-]{36}");
        assertThat(records.get(2).get("result")).isEqualTo("refused");
        assertThat(records.get(2).get("problem")).startsWith("Email");
        String token = records.get(0).get("link").replaceAll(".*/i/", "");
        assertThat(demo.client().get("/i/api/" + token).status()).isEqualTo(200);
    }

    @Test
    void theSameFileAgainInvitesNobodyTwice() {
        String csv = "email\n" + mail("a") + "\n" + mail("b") + "\n";
        invite(csv);
        long before = sessions();

        Reply again = invite(csv);

        assertThat(again.text()).contains("0 invited", "2 were invited before");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void anExternalIdThatTwoLinesHaveIsNamedWithTheFirst() {
        String id = UUID.randomUUID().toString();

        Reply preview = upload("email,external id\n" + mail("ada") + "," + id + "\n" + mail("bob") + "," + id + "\n");

        assertThat(preview.text()).contains("1 of 2 can be invited", "The external id is the same as in line 2");
    }

    @Test
    void nobodyGetsTheLinkOfAnotherCandidateWhoHasTheirExternalId() {
        String id = UUID.randomUUID().toString();
        invite("email,external id\n" + mail("ada") + "," + id + "\n");

        Reply preview = upload("email,external id\n" + mail("bob") + "," + id + "\n");

        assertThat(preview.text()).contains("0 of 1 can be invited", "Another candidate was invited");
    }

    @Test
    void whoWasInvitedBeforeIsSaidSoBeforeTheConfirmation() {
        String csv = "email\n" + mail("a") + "\n" + mail("b") + "\n";
        invite(csv);

        Reply again = upload(csv + mail("c") + "\n");

        assertThat(again.text()).contains("1 of 3 can be invited", "2 were invited before");
    }

    @Test
    void whoWasInvitedByTheFormIsNotInvitedAgainAndKeepsTheirLink() {
        String address = mail("zoe");
        String link = demo.api().invite("jobId", JOB, "email", address).field("link");
        long before = sessions();

        Reply result = invite("email\n" + address.toUpperCase(Locale.ROOT) + "\n");

        assertThat(result.text()).contains("0 invited", "1 was invited before");
        assertThat(browser.open(path(result) + "/links.csv").text()).contains(link);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void whoseLinkWasWithdrawnCanBeInvitedAgain() {
        String address = mail("zoe");
        demo.api().invite("jobId", JOB, "email", address);
        demo.part(JdbcTemplate.class)
                .update("update interview_session set revoked_at = created_at where candidate_email = ?", address);

        assertThat(invite("email\n" + address + "\n").text())
                .contains("1 invited")
                .doesNotContain("invited before");
    }

    @Test
    void whoseLinkFromAnEarlierFileIsDeadGetsAnotherByTheSameFileAsOftenAsThatHappens() {
        String address = mail("zoe");
        String csv = "email\n" + address + "\n";
        for (int i = 0; i < 3; i++) {
            assertThat(invite(csv).text()).contains("1 invited").doesNotContain("invited before");
            assertThat(invite(csv).text()).contains("0 invited", "1 was invited before");
            withdraw(address);
        }
        assertThat(sessions(address)).isEqualTo(3);
    }

    @Test
    void anOwnIdWhoseLinkIsDeadIsRefusedInsteadOfHandingOutADeadLink() {
        String address = mail("zoe");
        String csv = "email,external id\n" + address + "," + UUID.randomUUID() + "\n";
        invite(csv);
        withdraw(address);

        assertThat(upload(csv).text()).contains("0 of 1 can be invited", "whose link no longer works");
    }

    @Test
    void aDayThatNoLinkReachesIsNamedAsItWasTyped() {
        assertThat(upload("email,expires\n" + mail("zoe") + ",+999999999-12-31\n")
                        .text())
                .contains("+999999999-12-31&quot; is too late; the last day possible is 9999-12-31");
    }

    @Test
    void columnsThatNobodyUnderstandsAreNamed() {
        assertThat(upload("email,expiry date,salary\n" + mail("zoe") + ",2099-01-31,1\n")
                        .text())
                .contains("Ignored columns: expiry date, salary.");
    }

    @Test
    void aNameThatNoCardHasRoomForKeepsNobodyFromBeingInvited() {
        Reply result = invite("email,name\n" + mail("odd") + ",Ada \uFFFF\n" + mail("ada") + ",Ada\n");

        assertThat(result.text()).contains("2 invited").doesNotContain("Stopped after");
    }

    @Test
    void aCardSizeThatThereIsNotIsToldWithThoseThatThereAre() {
        String file = path(invite("email\n" + mail("zoe") + "\n"));

        assertThat(browser.open(file + "/cards.pdf?card=A3").text())
                .contains("card is not one of [A6, BUSINESS_CARD].");
    }

    private void withdraw(String address) {
        demo.part(JdbcTemplate.class)
                .update(
                        "update interview_session set revoked_at = created_at where candidate_email = ? and revoked_at is null",
                        address);
    }

    private long sessions(String address) {
        return demo.part(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from interview_session where candidate_email = ?", Long.class, address);
    }

    @Test
    void nobodyGetsTheLinkOfWhoeverTookTheirExternalIdAfterThePreview() {
        String header = "email,external id\n";
        String id = UUID.randomUUID().toString();
        String bob = path(upload(header + mail("bob") + "," + id + "\n"));
        invite(header + mail("ada") + "," + id + "\n");

        browser.open(bob);
        browser.send(bob + "/invite");

        assertThat(finished(bob).text()).contains("0 invited", "1 was refused", "belongs to another candidate");
        assertThat(browser.open(bob + "/links.csv").text()).doesNotContain("/i/");
    }

    @Test
    void aLanguageIsNotTakenForAnotherInSilence() {
        Reply preview = upload("email,language\n" + mail("a") + ",German\n" + mail("b") + ",pt_BR\n" + mail("c")
                + ",Dothraki\n" + mail("d") + ",xx\n");

        assertThat(preview.text())
                .contains("2 of 4 can be invited", "Dothraki&quot; is not a language", "xx&quot; is not a language");
        browser.send(path(preview) + "/invite");
        finished(path(preview));
        assertThat(demo.part(InterviewEdge.class)
                        .tracking()
                        .find(SessionQuery.all().limit(2))
                        .items())
                .extracting(each -> each.session().candidate().locale().toLanguageTag())
                .containsExactlyInAnyOrder("de", "pt-BR");
    }

    @Test
    void aCellOfAMegabyteIsNotPutIntoThePage() {
        Reply preview = upload("email,name\n" + mail("a") + "," + "x".repeat(1_000_000) + "\n");

        assertThat(preview.text()).contains("0 of 1 can be invited").hasSizeLessThan(50_000);
    }

    @Test
    void aDoubleClickInvitesOnce() {
        long before = sessions();
        Reply preview = upload("email\n" + mail("a") + "\n");

        browser.send(path(preview) + "/invite");
        browser.open(path(preview));
        browser.send(path(preview) + "/invite");

        assertThat(finished(path(preview)).text()).contains("1 invited");
        assertThat(sessions()).isEqualTo(before + 1);
    }

    @Test
    void theCardsComeAsOnePdf() throws IOException {
        StringBuilder csv = new StringBuilder("email,name\n");
        for (int i = 0; i < 11; i++) {
            csv.append(mail("card" + i)).append(",Candidate ").append(i).append('\n');
        }
        Reply result = invite(csv.toString());

        assertThat(pages(browser.open(path(result) + "/cards.pdf"))).isEqualTo(3);
        assertThat(pages(browser.open(path(result) + "/cards.pdf?card=BUSINESS_CARD")))
                .isEqualTo(2);
        assertThat(browser.open(path(result) + "/cards.pdf?card=HUGE").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|The file is empty",
                "'name\nAda\n'|There is no column",
                "'email\n'|no candidates",
                "'a@b.example,Ada\n'|The first line holds a candidate",
            })
    void aFileThatCannotBeReadIsAnsweredByName(String csv, String problem) {
        Reply page = upload(csv);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains(problem, "aria-invalid=\"true\"", "Check File");
    }

    @Test
    void aPictureThatIsCalledCsvIsAnsweredByName() {
        assertThat(upload(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                        .text())
                .contains("This is a PNG image, not a CSV file");
    }

    @Test
    void aFileOfAHundredMegabytesIsAnsweredByName() {
        Reply page = upload(new byte[100 * 1024 * 1024]);

        assertThat(page.status()).isEqualTo(413);
        assertThat(page.text()).contains("The limit is 10 MB", "Choose another file");
    }

    @Test
    void anAnswerThatIsTooLargeIsNotTakenForAFile() {
        Api.Invited invited = demo.api().started();
        Browser candidate = demo.browser();
        candidate.open(invited.page() + "/questions/1");

        Reply reply = candidate.send(invited.page() + "/questions/1", "text", "x".repeat(3_000_000), "revision", "0");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.text()).doesNotContain("file", "10 MB");
    }

    @Test
    void aFormThatIsNotOursUploadsNothing() {
        Reply reply = browser.forge(
                "/bulk",
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nemail\n" + mail("a")
                        + "\n\r\n--x--\r\n");

        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void theFormKeepsItsSecretOutOfItsAddress() {
        assertThat(browser.open("/bulk").text()).contains("action=\"/bulk\"").doesNotContain("?_csrf");
    }

    @Test
    void somebodyElsesFileOrAnUnknownOneIsNotThere() {
        assertThat(browser.open("/bulk/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(browser.open(path(upload("email\n" + mail("x") + "\n")) + "/links.csv")
                        .status())
                .isEqualTo(404);
        assertThat(demo.browser().open("/bulk").status()).isNotEqualTo(200);
    }

    private Reply invite(String csv) {
        Reply preview = upload(csv);
        browser.send(path(preview) + "/invite");
        return finished(path(preview));
    }

    private Reply finished(String path) {
        return new CsvFile(browser, path).finished();
    }

    private Reply upload(String csv) {
        return upload(csv.getBytes(UTF_8));
    }

    private Reply upload(byte[] file) {
        browser.open("/bulk");
        return browser.uploadAndFollow(file, "job", JOB, "country", "GB", "language", "en");
    }

    private static String path(Reply page) {
        Matcher path = Pattern.compile("/bulk/[0-9a-f-]{36}").matcher(page.text());
        assertThat(path.find()).as(page.text()).isTrue();
        return path.group();
    }

    private static int pages(Reply pdf) throws IOException {
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return document.getNumberOfPages();
        }
    }

    /** Unique to one test. */
    private static String mail(String name) {
        return name + "-" + UUID.randomUUID() + "@example.com";
    }

    private long sessions() {
        return demo.part(InterviewEdge.class).tracking().counts(SessionQuery.all()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
