package io.interviewedge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.interviewedge.InterviewEdge;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Each test gets its own parts, or is told by name what is wrong with a parameter. The build runs this with several
 * versions of JUnit.
 */
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

    @Test
    void testsThatRunAtOnceDoNotMeet() {
        assertThat(failures(Parallel.class)).isEmpty();
    }

    private static List<String> failures(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::getMessage)
                        .orElse(""))
                .toList();
    }

    abstract static class Tests {

        @RegisterExtension
        static final InterviewEdgeExtension EXTENSION = InterviewEdgeExtension.with(new Ats()::configure);
    }

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

    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {

        @RegisterExtension
        static final InterviewEdgeExtension EXTENSION =
                InterviewEdgeExtension.with(new Ats()::configure).forJob("nurse");

        @RepeatedTest(20)
        void invite(TestInterviews interviews, RecordingListener heard) {
            assertThat(interviews.invited().token()).isEqualTo(PredictableTokens.number(1));
            assertThat(interviews.only().id()).isEqualTo(heard.events().get(0).sessionId());
        }
    }

    static class InConstructor extends Tests {

        InConstructor(SettableClock clock) {}

        @Test
        void nothing() {}
    }
}
