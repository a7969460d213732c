/**
 * Interview Edge in a Spring Boot application, 3.5 or 4: an {@link io.interviewedge.InterviewEdge} made from the
 * application's beans and the settings under {@code interview-edge}, on its data source and in its transactions.
 */
@NullMarked
package io.interviewedge.spring;

import org.jspecify.annotations.NullMarked;
