package io.interviewedge.spring;

import io.interviewedge.error.ConfigurationException;
import java.util.function.Supplier;

/** Names the setting that a value came from, where the library refuses it. */
final class Settings {

    private Settings() {}

    static <T> T read(String setting, Supplier<T> value) {
        try {
            return value.get();
        } catch (ConfigurationException refused) {
            throw new SetupException(refused.getMessage() + ".", "Correct " + setting + ".", refused);
        }
    }
}
