package io.interviewedge.spring;

import io.interviewedge.error.ConfigurationException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names the setting that a value came from, where the library refuses it. */
final class Settings {

    private Settings() {}

    static <T> T read(String setting, Supplier<T> value) {
        try {
            return value.get();
        } catch (ConfigurationException refused) {
            throw SetupException.because(refused, "Correct " + setting + ".");
        }
    }

    static <T> T required(String setting, @Nullable T value) {
        if (value == null) {
            throw new SetupException(
                    setting + " is not set, and the settings beside it need it.", "Set " + setting + ".");
        }
        return value;
    }

    static SetupException missingModule(String group, String module) {
        return new SetupException(
                "The settings " + group + ".* need " + module + ", which is not on the class path.",
                "Add the dependency " + module + ", or remove these settings.");
    }

    static Duration positive(String setting, Duration value) {
        if (value.toMillis() < 1) {
            throw new SetupException(
                    setting + " is " + value.toMillis() + " ms, and it must be at least 1 ms.",
                    "Correct " + setting + ", for instance to 10s.");
        }
        return value;
    }
}
