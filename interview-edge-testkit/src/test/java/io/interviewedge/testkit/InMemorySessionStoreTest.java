package io.interviewedge.testkit;

import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;

class InMemorySessionStoreTest extends SessionStoreContract {

    @Override
    protected SessionStore store() {
        return new InMemorySessionStore();
    }
}
