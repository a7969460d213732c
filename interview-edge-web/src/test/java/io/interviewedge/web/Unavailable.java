package io.interviewedge.web;

import io.interviewedge.error.StoreException;
import io.interviewedge.store.SessionStore;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** A store whose database is gone. */
final class Unavailable {

    private Unavailable() {}

    static SessionStore store() {
        return store(() -> new StoreException("the connection to jdbc:x is closed"));
    }

    static SessionStore store(Supplier<RuntimeException> failure) {
        return (SessionStore) Proxy.newProxyInstance(
                Unavailable.class.getClassLoader(), new Class<?>[] {SessionStore.class}, (proxy, method, arguments) -> {
                    throw failure.get();
                });
    }
}
