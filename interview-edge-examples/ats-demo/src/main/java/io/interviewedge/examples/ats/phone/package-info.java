/** Phone numbers as people write them. */
@NullMarked
package io.interviewedge.examples.ats.phone;

import org.jspecify.annotations.NullMarked;
