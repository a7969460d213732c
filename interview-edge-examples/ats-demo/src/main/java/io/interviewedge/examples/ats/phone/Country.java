package io.interviewedge.examples.ats.phone;

/** A country: its code as ISO 3166 has it, and its English name. */
public record Country(String code, String name) {}
