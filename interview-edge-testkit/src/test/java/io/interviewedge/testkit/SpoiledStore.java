package io.interviewedge.testkit;

import io.interviewedge.store.ForwardingStore;
import io.interviewedge.store.InMemorySessionStore;
import io.interviewedge.store.SessionStore;

/** A good store, for a bad one to spoil in one place. */
class SpoiledStore extends ForwardingStore {

    final SessionStore good;

    SpoiledStore() {
        this(new InMemorySessionStore());
    }

    private SpoiledStore(SessionStore good) {
        super(good);
        this.good = good;
    }
}
