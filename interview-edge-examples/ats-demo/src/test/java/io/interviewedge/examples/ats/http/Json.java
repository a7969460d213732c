package io.interviewedge.examples.ats.http;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON objects. */
public final class Json {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Json() {}

    /** An object of names and values, in turn. */
    public static String of(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return JSON.writeValueAsString(object);
    }
}
