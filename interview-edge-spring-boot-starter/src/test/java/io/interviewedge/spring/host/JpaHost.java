package io.interviewedge.spring.host;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Configuration;

/** Where its entities are. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage
public class JpaHost {}
