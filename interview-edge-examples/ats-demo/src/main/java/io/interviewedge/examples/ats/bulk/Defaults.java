package io.interviewedge.examples.ats.bulk;

/**
 * The values for lines that do not give their own.
 *
 * @param job a job id, or empty if every line has its own
 * @param country the country of national phone numbers
 * @param language a language tag
 */
record Defaults(String job, String country, String language) {}
