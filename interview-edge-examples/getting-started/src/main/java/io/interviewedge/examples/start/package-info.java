/** The first steps: docs/getting-started.md. */
package io.interviewedge.examples.start;
