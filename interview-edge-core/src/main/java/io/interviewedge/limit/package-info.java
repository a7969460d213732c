/** How often one session may be used: the port, and the limits that hold if a host sets none. */
@NullMarked
package io.interviewedge.limit;

import org.jspecify.annotations.NullMarked;
