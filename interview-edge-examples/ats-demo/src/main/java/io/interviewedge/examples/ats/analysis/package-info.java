/** A transparent, deterministic analyzer that counts words: no model, no network. */
@NullMarked
package io.interviewedge.examples.ats.analysis;

import org.jspecify.annotations.NullMarked;
