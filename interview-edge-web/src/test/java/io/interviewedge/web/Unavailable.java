package io.interviewedge.web;

import io.interviewedge.error.StoreException;
import io.interviewedge.store.SessionStore;
import java.lang.reflect.Proxy;

/** A store whose database is gone. */
final class Unavailable {

    private Unavailable() {}

    static SessionStore store() {
        return (SessionStore) Proxy.newProxyInstance(
                Unavailable.class.getClassLoader(), new Class<?>[] {SessionStore.class}, (proxy, method, arguments) -> {
                    throw new StoreException("the connection to jdbc:x is closed");
                });
    }
}
