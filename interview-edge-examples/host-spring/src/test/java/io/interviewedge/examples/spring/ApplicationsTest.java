package io.interviewedge.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

/** A slice of the application, which knows the library's entities and has their tables. */
@DataJpaTest
class ApplicationsTest {

    @Autowired
    private Applications applications;

    @Test
    void nobodyHasAnsweredYet() {
        assertThat(applications.answers("why")).isEmpty();
    }
}
