/** Compiled and run twice: on Spring Boot 3.5 here, and on 4 in interview-edge-spring-boot-4-tests. */
package io.interviewedge.spring;
