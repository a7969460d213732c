/** An application without entities of its own. */
package io.interviewedge.spring.bare;
