package io.interviewedge.spring.bare;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** Whatever the class path and the settings ask for. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Anything {}
