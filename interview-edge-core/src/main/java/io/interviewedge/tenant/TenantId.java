package io.interviewedge.tenant;

import io.interviewedge.internal.TextRules;
import java.util.Objects;

/**
 * One customer of a host that serves several. A host with a single customer never sees it: everything then belongs to
 * {@link #SINGLE}.
 *
 * @param value the host's name for the tenant, at most {@value #MAX_LENGTH} characters
 */
public record TenantId(String value) {

    public static final int MAX_LENGTH = 64;

    /** The tenant of a host that has only one. */
    public static final TenantId SINGLE = new TenantId("single");

    /** The tenant of a row, as it was stored. For input, use {@link #of}. */
    public TenantId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The tenant of that name, without white space around it.
     *
     * @throws io.interviewedge.error.InvalidValueException if the name is blank, too long or not allowed
     */
    public static TenantId of(String value) {
        return new TenantId(TextRules.line("tenant", value, MAX_LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
