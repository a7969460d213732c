/** Questions of each kind: what an answer may be, how people read it, and what it is worth. */
@NullMarked
package io.interviewedge.question;

import org.jspecify.annotations.NullMarked;
