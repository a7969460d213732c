package io.interviewedge.examples.ats.bulk;

/**
 * Who is invited to what, as the library tells invites apart.
 *
 * @param job an id
 * @param emailKey the address in the form in which it is compared
 * @param externalId from the file, or derived from the address
 * @param ownId whether it is from the file: then it decides who was invited before, and the address does not
 */
public record Identity(String job, String emailKey, String externalId, boolean ownId) {}
