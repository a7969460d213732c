/** An application with an entity of its own that refers to an interview. */
package io.interviewedge.spring.host;
