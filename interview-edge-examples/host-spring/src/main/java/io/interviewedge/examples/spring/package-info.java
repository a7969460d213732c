/** A small hiring application that lets Interview Edge do its interviews. */
package io.interviewedge.examples.spring;
