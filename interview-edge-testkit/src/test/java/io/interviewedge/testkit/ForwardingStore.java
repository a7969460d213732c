package io.interviewedge.testkit;

import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;

/** A good store, for a bad one to spoil in one place. */
class ForwardingStore extends io.interviewedge.store.ForwardingStore {

    final SessionStore good;

    ForwardingStore() {
        this(new InMemorySessionStore());
    }

    private ForwardingStore(SessionStore good) {
        super(good);
        this.good = good;
    }
}
