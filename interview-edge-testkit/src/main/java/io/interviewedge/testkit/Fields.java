package io.interviewedge.testkit;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as a map. The library's records hide secrets in their text form, so a comparison of texts would not show
 * which field is wrong.
 */
final class Fields {

    private Fields() {}

    static Map<String, @Nullable Object> of(Record row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record can be read", e);
            }
        }
        return fields;
    }
}
