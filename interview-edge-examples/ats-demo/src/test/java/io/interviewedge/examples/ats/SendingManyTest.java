package io.interviewedge.examples.ats;

import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.delivery.DeliveryFailure;
import io.interviewedge.delivery.OutgoingMessage;
import io.interviewedge.examples.ats.http.Browser;
import io.interviewedge.examples.ats.http.CsvFile;
import io.interviewedge.examples.ats.http.DemoExtension;
import io.interviewedge.examples.ats.http.Reply;
import io.interviewedge.examples.ats.http.SendingDemo;
import io.interviewedge.testkit.RecordingChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The links of a file, sent to everybody in it. */
@ExtendWith(DemoExtension.class)
class SendingManyTest {

    private static final String THREE = "email,name,phone,language\n"
            + "ada@example.com,Ada,+442079460958,\n"
            + "zoe@example.com,Zoe,,de\n"
            + "nonsense,Bob,,\n"
            + "nour@example.com,Nour,,ar\n";

    private final Browser recruiter;
    private final RecordingChannel email;
    private final RecordingChannel sms;

    SendingManyTest(SendingDemo sending) {
        recruiter = sending.recruiter();
        email = sending.email();
        sms = sending.sms();
    }

    @Test
    void nobodyIsWrittenToBeforeTheRecruiterSaysSo() {
        Reply result = recruiter.open(invited(THREE));

        assertThat(result.text()).contains("3 invited", "Send to all candidates", ">Send</button>");
        assertThat(email.messages()).isEmpty();
    }

    @Test
    void eachCandidateIsWrittenToOnceInTheirLanguageByTheirWays() {
        String file = invited(THREE);

        Reply result = send(file, "email", "sms");

        assertThat(email.messages())
                .extracting(each -> each.message().locale().getLanguage())
                .containsExactly("en", "de", "ar");
        assertThat(sms.messages()).hasSize(1);
        assertThat(result.text())
                .contains("3 candidates have the message.", "Sent by email. Sent by SMS.")
                .doesNotContain("do not.", "does not.");
    }

    @Test
    void whatFailedIsToldWithItsReasonAndTriedAgainWithoutASecondCopyForTheOthers() {
        String file = invited(THREE);
        send(file, "sms");
        email.refuse(DeliveryFailure.Reason.ADDRESS_REFUSED);

        Reply refused = send(file, "email");
        email.accept();
        Reply again = send(file, "email");

        assertThat(refused.text())
                .contains("1 candidate has the message.", "2 do not.", "Not sent by email: The test had it refused.")
                .contains("Try again");
        assertThat(again.text()).contains("3 candidates have the message.");
        assertThat(email.messages())
                .as("three refused, and the same three taken")
                .hasSize(6)
                .extracting(OutgoingMessage::id)
                .hasSameElementsAs(email.messages().subList(0, 3).stream()
                        .map(OutgoingMessage::id)
                        .toList());
    }

    @Test
    void whoHasNoNumberIsToldApart() {
        Reply result = send(invited(THREE), "sms");

        assertThat(result.text())
                .contains("1 candidate has the message.", "2 do not.", "Not sent: there is no phone number.");
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgainNotEvenAfterTheFileIsUploadedAgain() {
        email.staySilent();
        Reply uncertain = send(invited(THREE), "email");
        email.accept();

        Reply again = send(invited(THREE), "email");

        assertThat(uncertain.text()).contains("0 candidates have the message.", "3 may have it. Ask them");
        assertThat(again.text())
                .contains(
                        "3 may have it. Ask them",
                        "May have been sent by email: An earlier attempt may have reached the candidate");
        assertThat(email.messages()).hasSize(3);
    }

    @Test
    void aWayMustBeChosen() {
        String file = invited(THREE);

        Reply page = recruiter.sendAndFollow(file + "/send");

        assertThat(page.text()).contains("Choose email, SMS or both.");
        assertThat(email.messages()).isEmpty();
    }

    @Test
    void theFileOfLinksTellsWhatWasSent() {
        String file = invited(THREE);
        send(file, "email");

        assertThat(recruiter.open(file + "/links.csv").text().lines())
                .filteredOn(line -> line.endsWith(",\"Sent by email.\""))
                .hasSize(3);
    }

    @Test
    void theSameFileUploadedAgainSendsNoSecondCopy() {
        send(invited(THREE), "email");

        Reply again = send(invited(THREE), "email");

        assertThat(again.text()).contains("3 were invited before.", "it was not sent again");
        assertThat(email.messages()).hasSize(3);
    }

    private String invited(String csv) {
        return CsvFile.uploaded(recruiter, csv).invited().path();
    }

    private Reply send(String file, String... channels) {
        String[] fields = new String[2 * channels.length];
        for (int i = 0; i < channels.length; i++) {
            fields[2 * i] = "channels";
            fields[2 * i + 1] = channels[i];
        }
        recruiter.send(file + "/send", fields);
        return new CsvFile(recruiter, file).finished();
    }
}
