package io.interviewedge.examples.ats;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A small applicant-tracking system that shows Interview Edge embedded. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AtsDemo {

    public static void main(String[] args) {
        SpringApplication.run(AtsDemo.class, args);
    }
}
