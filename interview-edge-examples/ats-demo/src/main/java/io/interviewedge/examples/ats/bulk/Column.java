package io.interviewedge.examples.ats.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column that a file may have, with the headings that are understood. */
enum Column {
    EMAIL("email", "e-mail|mail|email address|e-mail address|candidate email"),
    NAME("name", "candidate|candidate name|full name"),
    PHONE("phone", "telephone|mobile|phone number|tel"),
    COUNTRY("country", "country code"),
    LANGUAGE("language", "locale|lang"),
    JOB("job", "role|position|job id"),
    EXPIRES("expires", "deadline|expiry"),
    EXTERNAL_ID("external id", "external_id|externalid");

    private final String heading;
    private final String others;

    Column(String heading, String others) {
        this.heading = heading;
        this.others = others;
    }

    /** The heading that the pages use. */
    String heading() {
        return heading;
    }

    static Optional<Column> called(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.isCalled(wanted)).findFirst();
    }

    private boolean isCalled(String wanted) {
        return heading.equals(wanted) || Arrays.asList(others.split("\\|")).contains(wanted);
    }
}
