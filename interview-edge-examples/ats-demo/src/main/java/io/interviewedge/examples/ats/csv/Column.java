package io.interviewedge.examples.ats.csv;

/** What a column of a file may hold. Public for the template. */
public enum Column {
    EMAIL("email"),
    NAME("name"),
    FIRST_NAME("first name"),
    MIDDLE_NAME("middle name"),
    LAST_NAME("last name"),
    PHONE("phone"),
    COUNTRY("country"),
    LANGUAGE("language"),
    JOB("job"),
    EXPIRES("expires"),
    EXTERNAL_ID("external id");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    /** The heading that the pages use. */
    public String heading() {
        return heading;
    }

    /** Whether several columns may hold parts of it. */
    boolean isPartOfName() {
        return this == FIRST_NAME || this == MIDDLE_NAME || this == LAST_NAME;
    }
}
