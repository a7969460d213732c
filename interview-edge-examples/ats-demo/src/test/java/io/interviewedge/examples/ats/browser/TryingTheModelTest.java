package io.interviewedge.examples.ats.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/** A recruiter finds out that the model works, or why it does not, before a candidate does. */
@BrowserTest
@ContextConfiguration(initializers = ModelInstallation.class)
class TryingTheModelTest {

    @Autowired
    private Provider provider;

    @Test
    void aWrongKeyIsFoundAndTheRightOneWorks(Visitors visitors) {
        Visitor recruiter = visitors.recruiter();
        recruiter.link("Language Model").click();
        PageCheck.pass(recruiter.page(), "model");

        provider.say(turn -> Answer.status(401));
        recruiter.button("Send the test question").click();
        assertThat(recruiter.text("does not accept the API key (401)")).isVisible();
        PageCheck.pass(recruiter.page(), "model-refused");

        provider.say(Answer::good);
        recruiter.button("Send the test question").click();
        assertThat(recruiter.text("The model works")).isVisible();
        assertThat(recruiter.text("7.5 / 10")).isVisible();
        PageCheck.pass(recruiter.page(), "model-works");
        assertThat(recruiter.page().content()).doesNotContain("secret");
    }

    /** A model that has to be loaded first takes minutes. */
    @Test
    void aPageThatIsOpenedMeanwhileFillsItselfIn(Visitors visitors) {
        CountDownLatch loaded = new CountDownLatch(1);
        provider.say(turn -> {
            await(loaded);
            return Answer.good(turn);
        });
        Visitor recruiter = visitors.recruiter().open("/settings/model");
        // A click would wait for the page that comes back.
        recruiter.page().evaluate("document.querySelector('#test form').requestSubmit()");

        recruiter.openTab().open("/settings/model");
        assertThat(recruiter.text("The model is being asked")).isVisible();
        PageCheck.pass(recruiter.page(), "model-asked");
        loaded.countDown();

        assertThat(recruiter.text("The model works")).isVisible();
        assertThat(recruiter.text("The model is being asked")).hasCount(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Test
    void theTestNeedsNoScript(Visitors visitors) {
        provider.say(Answer::good);
        Visitor recruiter = visitors.recruiterWithoutScript().open("/settings/model");

        recruiter.button("Send the test question").click();

        assertThat(recruiter.text("The model works")).isVisible();
        assertThat(recruiter.page()).hasURL(Pattern.compile(".*/settings/model#reply$"));
    }
}
