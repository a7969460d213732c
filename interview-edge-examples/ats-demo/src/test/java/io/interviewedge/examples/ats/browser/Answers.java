package io.interviewedge.examples.ats.browser;

import java.util.List;

/** The answers of candidates in tests: as long, as varied and as awkward as real ones. */
final class Answers {

    private static final List<String> TEXTS = List.of(
            """
            I built the tile server behind our offline maps: 40 million requests a day, three people, two years.

            My part was the storage format. I measured 12 candidates and chose the one that was 3 times smaller to read, \
            although it took longer to write. After the release the cost of traffic fell by 60 percent.""",
            """
            First I measure. Was it always the same query? I would look at traces and at the slow query log, then:
              1. explain the plan, today and from the backup
              2. check locks and the growth of data
              3. add an alert, so that we notice it before users do""",
            """
            Yes, but only with an idempotency key: <script>alert("retry")</script> & "quotes" must survive, and so must \
            the result of the first request.
            https://example.com/a/very/long/address/without/any/place/to/break/which/would/push/a/narrow/page/out/of/its/frame""",
            "היינו שניים. A colleague wanted queues 📨, I wanted a table; we built both in 2 days and measured. I was wrong.",
            "Nothing else. Thank you! 🙂");

    private Answers() {}

    static String to(int number) {
        return TEXTS.get(number - 1);
    }
}
