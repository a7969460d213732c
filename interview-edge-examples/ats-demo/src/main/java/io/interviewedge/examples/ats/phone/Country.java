package io.interviewedge.examples.ats.phone;

/** A country with its ISO 3166 code and its English name. */
public record Country(String code, String name) {}
