package io.interviewedge.examples.ats.bulk;

/**
 * The values for lines that do not give their own. Public for the template.
 *
 * @param job a job id, or empty if every line has its own
 * @param country the country of national phone numbers
 * @param language a language tag
 */
public record Defaults(String job, String country, String language) {

    boolean hasJob() {
        return !job.isEmpty();
    }

    Defaults withJob(String other) {
        return new Defaults(other, country, language);
    }
}
