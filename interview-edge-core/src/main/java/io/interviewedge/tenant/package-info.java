/** The tenant: one customer of a host that serves several. */
@NullMarked
package io.interviewedge.tenant;

import org.jspecify.annotations.NullMarked;
