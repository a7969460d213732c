package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.interviewedge.InterviewEdge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What is wrong with a parameter is said by name. The build runs this with JUnit 5 and with JUnit 6. */
class ExtensionParametersTest {

    @Test
    void severalChannelsNeedAChoice() {
        assertThat(failures(SeveralChannels.class))
                .singleElement()
                .asString()
                .contains("has the channels [email, pigeon], so say which one you mean: @ChannelId(\"email\")");
    }

    @Test
    void aChannelThatIsNotThereIsNamed() {
        assertThat(failures(OtherChannel.class)).singleElement().asString().contains("none is called \"sms\"");
    }

    @Test
    void aHostsOwnAnalyzerIsNoStub() {
        assertThat(failures(OwnAnalyzer.class))
                .singleElement()
                .asString()
                .contains("has an analyzer of its own; to replace it, write InterviewEdgeExtension.with(...).stub");
    }

    @Test
    void aHostsOwnAnalyzerIsReplacedOnRequest() {
        assertThat(failures(ReplacedAnalyzer.class)).isEmpty();
    }

    @Test
    void aConstructorComesTooEarly() {
        assertThat(failures(InConstructor.class))
                .singleElement()
                .asString()
                .contains(
                        "Each test has an InterviewEdge of its own: take the SettableClock as a parameter of a method");
    }

    private static List<String> failures(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::getMessage)
                        .orElse(""))
                .toList();
    }

    abstract static class Tests {

        @RegisterExtension
        static final InterviewEdgeExtension EXTENSION = InterviewEdgeExtension.with(new Ats()::configure);
    }

    @TestInstance(TestInstance.Lifecycle.PER_METHOD)
    static class SeveralChannels extends Tests {

        @Test
        void channel(RecordingChannel channel) {}
    }

    static class OtherChannel extends Tests {

        @Test
        void channel(@ChannelId("sms") RecordingChannel channel) {}
    }

    static class OwnAnalyzer {

        @RegisterExtension
        static final InterviewEdgeExtension EXTENSION =
                InterviewEdgeExtension.with(builder -> new Ats().configure(builder.analyzer(Ats.model())));

        @Test
        void stub(StubAnalyzer analyzer) {}
    }

    static class ReplacedAnalyzer {

        @RegisterExtension
        static final InterviewEdgeExtension EXTENSION = InterviewEdgeExtension.with(
                        builder -> new Ats().configure(builder.analyzer(Ats.model())))
                .forJob("nurse")
                .stubAnalyzer();

        @Test
        void stub(InterviewEdge edge, TestInterviews interviews, StubAnalyzer analyzer) {
            interviews.analyzed();
            assertThat(analyzer.runs()).isEqualTo(1);
        }
    }

    static class InConstructor extends Tests {

        InConstructor(SettableClock clock) {}

        @Test
        void nothing() {}
    }
}
