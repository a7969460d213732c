package io.interviewedge.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.interviewedge.analysis.AnalysisFailedException;
import io.interviewedge.analysis.AnalysisState;
import io.interviewedge.analysis.Findings;
import io.interviewedge.analysis.NoFindings;
import io.interviewedge.testsupport.provider.Answer;
import io.interviewedge.testsupport.provider.Provider;
import io.interviewedge.testsupport.provider.Provider.Protocol;
import io.interviewedge.testsupport.provider.Provider.Script;
import io.interviewedge.testsupport.provider.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a provider or a model was seen to get wrong, over both protocols. */
class FaultsTest {

    /** A fault in what is said of the first answer, or of the conclusion: told to the model once, then given up. */
    private record Fault(String name, boolean isOfConclusion, Consumer<ObjectNode> spoil, String reason) {}

    private static final List<Fault> FAULTS = List.of(
            judging(
                    "a quote that is not in the answer",
                    r -> observation(r).put("quote", "I led nothing."),
                    "quoted words"),
            judging(
                    "a quote from the question",
                    r -> observation(r).put("quote", "Question number 1?"),
                    "quoted words"),
            judging("a quote from another answer", r -> observation(r).put("quote", "A timeout"), "quoted words"),
            judging("a quote that is translated", r -> observation(r).put("quote", "Ich leitete"), "quoted words"),
            judging("a quote shortened by dots", r -> observation(r).put("quote", "I led…nine weeks"), "quoted words"),
            judging("a quote of nothing but marks", r -> observation(r).put("quote", "., \u200B"), "quoted words"),
            judging("no quote", r -> observation(r).remove("quote"), "left out a quote"),
            judging("an empty quote", r -> observation(r).put("quote", "  "), "left out a quote"),
            judging("a quote that is a number", r -> observation(r).put("quote", 9), "left out a quote"),
            judging("a remark that is missing", r -> observation(r).remove("text"), "left out an observation"),
            judging("a remark that is an object", r -> observation(r).putObject("text"), "left out an observation"),
            judging("a remark of 9,000 characters", r -> observation(r).put("text", "a ".repeat(4_500)), "8000"),
            judging("no remarks", r -> answer(r).putArray("observations"), "without saying why"),
            judging("remarks that are no list", r -> answer(r).put("observations", "good"), "no list"),
            judging("30 remarks", FaultsTest::thirtyRemarks, "too many entries"),
            judging("a score of -1", r -> answer(r).put("score", -1), "not from 0 to 10"),
            judging("a score of 11", r -> answer(r).put("score", 11), "not from 0 to 10"),
            judging("a score of 85", r -> answer(r).put("score", 85), "not from 0 to 10"),
            judging("a score of \"NaN\"", r -> answer(r).put("score", "NaN"), "not a number"),
            judging("a score of \"7\"", r -> answer(r).put("score", "7"), "not a number"),
            judging("a score of null", r -> answer(r).putNull("score"), "is missing"),
            judging("no score", r -> answer(r).remove("score"), "is missing"),
            judging("a question that was not asked", r -> answer(r).put("questionId", "q9"), "not asked"),
            judging("another question", r -> answer(r).put("questionId", "q2"), "not asked"),
            judging("no question", r -> answer(r).remove("questionId"), "not asked"),
            judging("an answer left out", r -> r.putArray("answers"), "left an answer out"),
            judging(
                    "an answer judged twice",
                    r -> r.withArray("/answers").add(answer(r).deepCopy()),
                    "too many entries"),
            judging("answers that are an object", r -> r.putObject("answers"), "no list"),
            judging("nothing", ObjectNode::removeAll, "no list"),
            concluding("an unknown trait", r -> r.withObject("/scores").put("charm", 5), "rubric does not have"),
            concluding("a trait left out", r -> r.withObject("/scores").remove("clarity"), "\"clarity\" is missing"),
            concluding("a trait under its label", FaultsTest::underLabel, "\"clarity\" is missing"),
            concluding("200 traits", FaultsTest::twoHundredTraits, "rubric does not have"),
            concluding(
                    "a trait's score of \"NaN\"", r -> r.withObject("/scores").put("clarity", "NaN"), "not a number"),
            concluding("a trait's score of 10.01", r -> r.withObject("/scores").put("clarity", 10.01), "0 to 10"),
            concluding("scores in a list", r -> r.putArray("scores").add(5), "not the JSON object"),
            concluding("no scores", r -> r.remove("scores"), "not the JSON object"),
            concluding("an unknown verdict", r -> r.put("verdict", "einstellen"), "none of hire"),
            concluding("a verdict in capitals", r -> r.put("verdict", "HIRE"), "none of hire"),
            concluding("no verdict", r -> r.remove("verdict"), "none of hire"),
            concluding("no reason", r -> r.remove("verdictReason"), "left out the verdict's reason"),
            concluding(
                    "a reason that shows nothing",
                    r -> r.put("verdictReason", "\u200B \u2060"),
                    "left out the verdict's"),
            concluding("no summary", r -> r.putNull("summary"), "left out the summary"),
            concluding("a summary of 9,000 characters", r -> r.put("summary", "a ".repeat(4_500)), "8000"),
            concluding("a summary in Chinese", r -> r.put("summary", "候选人的回答非常具体而且有数据支持，表现出色。"), "in English"),
            concluding("a summary in German", FaultsTest::inGerman, "in English"));

    /** What is said is the model's fault, not the protocol's: each protocol has half of them. */
    static Stream<Arguments> faults() {
        Protocol[] protocols = Protocol.values();
        return IntStream.range(0, FAULTS.size())
                .mapToObj(i -> Arguments.of(FAULTS.get(i).name(), protocols[i % protocols.length], FAULTS.get(i)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("faults")
    void isToldTheModelOnceAndThenGivenUp(String name, Protocol protocol, Fault fault) {
        try (Provider provider = Provider.of(protocol, turn -> spoiled(turn, fault))) {
            NoFindings none = failure(provider);

            assertThat(none.state()).isEqualTo(AnalysisState.FAILED);
            assertThat(none.reason()).contains(fault.reason()).doesNotContain("PostgreSQL");
            assertThat(provider.requests()).hasSize(fault.isOfConclusion() ? 4 : 2);
            assertThat(Objects.requireNonNull(none.stamp()).inputTokens()).isPositive();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("faults")
    void isMendedByTheRepair(String name, Protocol protocol, Fault fault) throws Exception {
        try (Provider provider = Provider.of(
                protocol,
                turn -> turn.isRepair() ? Answer.good(turn) : spoiled(turn, fault, fault.isOfConclusion() ? 3 : 1))) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            assertThat(findings.scores()).hasSize(5);
            assertThat(provider.requests()).hasSize(4);
        }
    }

    /** What no second try would mend, or what is no reply at all: one request, and a reason. */
    static Stream<Arguments> outages() {
        return Stream.of(
                        outage(
                                "an API key that is not accepted (401)",
                                t -> Answer.status(401),
                                "API key (401)",
                                false),
                        outage("an API key without the right (403)", t -> Answer.status(403), "API key (403)", false),
                        outage("a model that does not exist (404)", t -> Answer.status(404), "this model (404)", false),
                        outage(
                                "a request that is refused (400)",
                                t -> Answer.status(400),
                                "refused the request (400)",
                                false),
                        outage("a request that is too large (413)", t -> Answer.status(413), "too long", false),
                        outage("a time-out of the provider (408)", t -> Answer.status(408), "in time", true),
                        outage("too many requests (429)", t -> Answer.status(429), "no more requests", true),
                        outage("a fault of the provider (500)", t -> Answer.status(500), "fault (500)", true),
                        outage("an overloaded provider (503)", t -> Answer.status(503), "fault (503)", true),
                        outage("a moved address (301)", t -> Answer.status(301), "set up wrongly", false),
                        outage("half a JSON", t -> Answer.body("{\"choices\":[{\"mess"), "cannot be read", false),
                        outage(
                                "a page instead of JSON",
                                t -> Answer.body("<html>Hello</html>"),
                                "cannot be read",
                                false),
                        outage("a reply cut off", t -> Answer.good(t).finish("length"), "cut off", false),
                        outage("a prompt cut off", t -> Answer.good(t).inputTokens(9), "only part", false),
                        outage(
                                "a reply of 5 MB",
                                t -> Answer.of("{\"a\":\"" + "b".repeat(5_000_000)),
                                "far too long",
                                false))
                .flatMap(outage -> Stream.of(Protocol.values())
                        .map(protocol -> Arguments.of(outage[0], protocol, outage[1], outage[2], outage[3])));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("outages")
    void isAFailureWithAReasonAndNoFurtherCall(
            String name, Protocol protocol, Script script, String reason, boolean isPassing) {
        try (Provider provider = Provider.of(protocol, script)) {
            NoFindings none = failure(provider);

            assertThat(none.state()).isEqualTo(AnalysisState.FAILED);
            assertThat(none.reason()).isNotBlank().contains(reason).doesNotContain("sk-secret");
            assertThat(none.retryAt() != null).isEqualTo(isPassing);
            assertThat(provider.requests()).hasSize(1);
            assertThat(none.stamp()).isNotNull();
        }
    }

    /** What is no reply at all; each version of LangChain4j says so in another way. */
    static Stream<Arguments> nothings() {
        return Stream.of(
                        Arguments.of("an empty body", (Script) turn -> Answer.body("")),
                        Arguments.of("an empty object", (Script) turn -> Answer.body("{}")),
                        Arguments.of("null", (Script) turn -> Answer.body("null")),
                        Arguments.of("an empty text", (Script) turn -> Answer.of("")))
                .flatMap(nothing -> Stream.of(Protocol.values())
                        .map(protocol -> Arguments.of(nothing.get()[0], protocol, nothing.get()[1])));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("nothings")
    void isAFailure(String name, Protocol protocol, Script script) {
        try (Provider provider = Provider.of(protocol, script)) {
            NoFindings none = failure(provider);

            assertThat(none.state()).isEqualTo(AnalysisState.FAILED);
            assertThat(none.reason()).isNotBlank();
            assertThat(provider.requests()).hasSize(1);
        }
    }

    /** What the model says instead of JSON, or as a JSON that two readers could read differently. */
    static Stream<Arguments> babble() {
        return Stream.of(
                Arguments.of("prose", "The candidate answered well and should be hired."),
                Arguments.of("prose before the JSON", "Here you are: {\"answers\":[]}"),
                Arguments.of("prose after the JSON", "{\"answers\":[]} I hope this helps."),
                Arguments.of("half an object", "{\"answers\":[{\"questionId\":\"q1\",\"sco"),
                Arguments.of("a list", "[1,2]"),
                Arguments.of("a text", "\"hire\""),
                Arguments.of("a number", "7"),
                Arguments.of("null", "null"),
                Arguments.of("NaN without quotes", "{\"answers\":NaN}"),
                Arguments.of("a name that appears twice", "{\"answers\":[],\"answers\":[]}"),
                Arguments.of("a list 100,000 deep", "[".repeat(100_000)),
                Arguments.of("a number of 1,000 digits", "{\"a\":" + "1".repeat(1_000) + "}"),
                Arguments.of("an exponent beyond all bounds", "{\"a\":1e999999999999}"),
                Arguments.of("comments", "{/* none */}"),
                Arguments.of("single quotes", "{'answers':[]}"),
                Arguments.of("a trailing comma", "{\"answers\":[],}"),
                Arguments.of("thoughts without an end", "<think>I wonder"),
                Arguments.of("spaces only", " \n\t "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("babble")
    void whatIsNoJsonIsAFailure(String name, String content) {
        try (Provider provider = Provider.openAi(turn -> Answer.of(content))) {
            NoFindings none = failure(provider);

            assertThat(none.reason()).contains("not the JSON").doesNotContain("hire");
            assertThat(provider.requests()).hasSizeLessThanOrEqualTo(2);
        }
    }

    /** Habits of models that do no harm. */
    static Stream<Arguments> habits() {
        return Stream.of(
                Arguments.of("a code fence", habit(json -> "```json\n" + json + "\n```")),
                Arguments.of("a code fence without a language", habit(json -> "```\n" + json + "```\n")),
                Arguments.of("thoughts first", habit(json -> "<think>Hm, {let me} see.</think>\n\n" + json)),
                Arguments.of("spaces around", habit(json -> "\n\n  " + json + "\n")),
                Arguments.of("more members than asked", habit(json -> json.replaceFirst("\\{", "{\"note\":1,"))),
                Arguments.of("a quote without the line break", quoting("It took nine weeks, and we lost no order.")),
                Arguments.of("a quote with spaces around", quoting("  It took nine weeks,  ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void isTaken(String name, Script script) throws Exception {
        try (Provider provider = Provider.openAi(script)) {
            Findings findings =
                    ModelAnalyzer.builder(Models.of(provider)).build().analyze(Requests.two());

            assertThat(provider.requests()).hasSize(3);
            assertThat(findings.observations())
                    .allSatisfy(observation ->
                            assertThat(Requests.MIGRATION + Requests.FAILURE).contains(observation.quote()));
        }
    }

    private static NoFindings failure(Provider provider) {
        ModelAnalyzer analyzer = ModelAnalyzer.builder(Models.of(provider)).build();
        return catchThrowableOfType(AnalysisFailedException.class, () -> analyzer.analyze(Requests.two()))
                .noFindings();
    }

    private static Fault judging(String name, Consumer<ObjectNode> spoil, String reason) {
        return new Fault(name, false, spoil, reason);
    }

    private static Fault concluding(String name, Consumer<ObjectNode> spoil, String reason) {
        return new Fault(name, true, spoil, reason);
    }

    private static Object[] outage(String name, Script script, String reason, boolean isPassing) {
        return new Object[] {name, script, reason, isPassing};
    }

    private static Script habit(java.util.function.UnaryOperator<String> wrap) {
        return turn -> Answer.of(wrap.apply(turn.good().toString()));
    }

    private static Script quoting(String quote) {
        return turn -> {
            ObjectNode reply = turn.good();
            if (turn.number() == 1) {
                observation(reply).put("quote", quote);
            }
            return Answer.of(reply);
        };
    }

    private static Answer spoiled(Turn turn, Fault fault) {
        return spoiled(turn, fault, turn.concludes() == fault.isOfConclusion() ? turn.number() : 0);
    }

    private static Answer spoiled(Turn turn, Fault fault, int number) {
        ObjectNode reply = turn.good();
        if (turn.number() == number) {
            fault.spoil().accept(reply);
        }
        return Answer.of(reply);
    }

    private static ObjectNode answer(ObjectNode reply) {
        return (ObjectNode) reply.at("/answers/0");
    }

    private static ObjectNode observation(ObjectNode reply) {
        return (ObjectNode) reply.at("/answers/0/observations/0");
    }

    private static void thirtyRemarks(ObjectNode reply) {
        List<ObjectNode> remarks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            remarks.add(observation(reply).deepCopy());
        }
        answer(reply).putArray("observations").addAll(remarks);
    }

    private static void underLabel(ObjectNode reply) {
        ObjectNode scores = reply.withObject("/scores");
        scores.set("Clarity", scores.remove("clarity"));
    }

    private static void twoHundredTraits(ObjectNode reply) {
        for (int i = 0; i < 200; i++) {
            reply.withObject("/scores").put("trait" + i, 5);
        }
    }

    private static void inGerman(ObjectNode reply) {
        reply.put("verdictReason", "Die Antworten sind klar und mit Zahlen belegt.");
        reply.put(
                "summary", "Der Kandidat hat das System umgestellt und sagt, was nicht gut war; das ist eine Stärke.");
    }
}
