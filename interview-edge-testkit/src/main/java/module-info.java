/** For hosts: what tests of their own flows need, and the contract of a session store. */
module io.interviewedge.testkit {
    requires static transitive org.jspecify;
    requires transitive io.interviewedge.core;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports io.interviewedge.testkit;

    // For JUnit, which runs the contract.
    opens io.interviewedge.testkit;
}
