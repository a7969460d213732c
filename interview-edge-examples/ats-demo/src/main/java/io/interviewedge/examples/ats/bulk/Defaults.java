package io.interviewedge.examples.ats.bulk;

/**
 * What holds where a line says nothing.
 *
 * @param job an id, or empty if every line names its own
 * @param country of national telephone numbers
 * @param language as a language tag
 */
record Defaults(String job, String country, String language) {}
