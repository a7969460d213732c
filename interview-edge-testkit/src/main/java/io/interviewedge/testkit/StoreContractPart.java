package io.interviewedge.testkit;

/**
 * A group of the contract's tests. Groups are interfaces, so that each test is reported as the extending class's own.
 */
interface StoreContractPart {

    /** The store under test and what the test makes in it. */
    StoreFixture fixture();
}
