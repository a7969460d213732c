/**
 * Ids that the library makes. Not exported.
 */
@NullMarked
package io.interviewedge.id;

import org.jspecify.annotations.NullMarked;
