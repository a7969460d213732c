package io.interviewedge.examples.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.Demo;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** The preview shows how a file was read, and the recruiter can have it read in another way. */
@ExtendWith(DemoExtension.class)
class ReadingTest {

    private static final String JOB = "backend-engineer";

    private final Browser browser;
    private final Demo demo;

    ReadingTest(Demo demo) {
        this.demo = demo;
        this.browser = demo.loggedIn();
        demo.empty();
    }

    @Test
    void whereTheEncodingIsInDoubtNobodyIsInvitedBeforeTheRecruiterSaysWhichIsRight() {
        Reply preview = upload("email,name\na@b.example,Tomáš Dvořák\n".getBytes(Charset.forName("windows-1250")), JOB);
        String path = path(preview);

        assertThat(preview.text())
                .contains("does not say how its letters are encoded", "Dvořák", "Dvoøák")
                .doesNotContain("/invite\"");
        browser.send(path + "/invite");
        assertThat(browser.open(path).text()).contains("Nobody has been invited yet");

        Reply read = readAgain(path, "encoding", "windows-1250", "separator", "44", "job", JOB);

        assertThat(read.text())
                .contains("1 of 1 can be invited", "Tomáš Dvořák")
                .doesNotContain("does not say how");
        invite(read);
        assertThat(invited()).containsExactly(Map.entry("Tomáš Dvořák", JOB));
    }

    @Test
    void thePositionInTheFileIsNotTheJobThatWasChosen() {
        Reply preview = upload(
                "First Name,Last Name,Email Address,Position\nAda,Lovelace,a@b.example,Product Designer\n"
                        .getBytes(UTF_8),
                JOB);

        assertThat(preview.text())
                .contains("1 of 1 can be invited", "Ignored columns: Position", "Ada Lovelace", "Backend Engineer");
        invite(preview);
        assertThat(invited()).containsExactly(Map.entry("Ada Lovelace", JOB));
    }

    @Test
    void theRecruiterSaysWhatAColumnHolds() {
        Reply preview = upload("email,name,Wunschstelle\na@b.example,Lovelace,product-designer\n".getBytes(UTF_8), JOB);

        Reply read = readAgain(
                path(preview), "separator", "44", "job", "", "column", "EMAIL", "column", "LAST_NAME", "column", "JOB");

        assertThat(read.text()).contains("1 of 1 can be invited", "As given in the file");
        invite(read);
        assertThat(invited()).containsExactly(Map.entry("Lovelace", "product-designer"));
    }

    @Test
    void anotherReadingLeavesTheFirstAsItWas() {
        String first = path(upload("email,name\na@b.example,Ada\n".getBytes(UTF_8), JOB));

        Reply second = readAgain(first, "separator", "44", "job", JOB, "column", "EMAIL", "column", "");

        assertThat(path(second)).isNotEqualTo(first);
        assertThat(second.text()).contains("Ignored columns: name");
        assertThat(browser.open(first).text()).doesNotContain("Ignored columns");
    }

    @Test
    void aChoiceThatMakesNoSenseIsToldAndChangesNothing() {
        String path = path(upload("email,name\na@b.example,Ada\n".getBytes(UTF_8), JOB));

        Reply same = readAgain(path, "separator", "44", "job", JOB, "column", "", "column", "NAME");

        assertThat(path(same)).isEqualTo(path);
        assertThat(same.text()).contains("No column is set to email", "1 of 1 can be invited");
    }

    @Test
    void nothingThatIsPostedInsteadOfAChoiceFails() {
        String path = path(upload("email,name\na@b.example,Ada\n".getBytes(UTF_8), JOB));

        for (String junk : List.of("", "nonsense", "-1", "99999999999", "0", "10", "34", "\u0000")) {
            Reply read = readAgain(path, "encoding", junk, "separator", junk, "job", junk, "column", junk);
            assertThat(read.status()).as(junk).isEqualTo(200);
            path = path(read);
        }
    }

    @Test
    void aFileThatIsBeingInvitedIsNotReadAgain() {
        Reply preview = upload("email,name\na@b.example,Ada\n".getBytes(UTF_8), JOB);
        browser.open(path(preview));
        browser.send(path(preview) + "/invite");
        browser.open("/bulk");

        Reply reply = browser.send(path(preview) + "/reading", "separator", "44");

        assertThat(reply.location()).isEqualTo(path(preview));
    }

    @Test
    void theDeclarationOfTheSeparatorIsNotALineOfTheFile() {
        invite(upload("sep=;\r\nemail;name\r\na@b.example;Ada\r\n".getBytes(UTF_8), JOB));

        assertThat(invited()).containsExactly(Map.entry("Ada", JOB));
    }

    private List<Map.Entry<String, String>> invited() {
        return demo.part(JdbcTemplate.class)
                .query(
                        "select candidate_name, job_id from interview_session",
                        (row, i) -> Map.entry(row.getString(1), row.getString(2)));
    }

    private Reply readAgain(String path, String... namesAndValues) {
        browser.open(path);
        return browser.sendAndFollow(path + "/reading", namesAndValues);
    }

    private void invite(Reply preview) {
        String path = path(preview);
        browser.open(path);
        browser.send(path + "/invite");
        await().until(() -> browser.open(path).text().contains("<h1>Invited</h1>"));
    }

    private Reply upload(byte[] file, String job) {
        browser.open("/bulk");
        return browser.uploadAndFollow(file, "job", job, "country", "GB", "language", "en");
    }

    private static String path(Reply page) {
        Matcher path = Pattern.compile("/bulk/[0-9a-f-]{36}").matcher(page.text());
        assertThat(path.find()).as(page.text()).isTrue();
        return path.group();
    }
}
