/** A host with CDI and JTA: its own rows and the invites are stored together, or not at all. */
package io.interviewedge.examples.cdi;
