package io.interviewedge.ai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.interviewedge.testsupport.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses AI = Architecture.classesOf("io.interviewedge.ai");

    @Test
    void thisModuleKnowsTheCoreTheModelsPortAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge.ai",
                        "com.fasterxml.jackson.core",
                        "com.fasterxml.jackson.databind..",
                        "io.interviewedge.analysis",
                        "io.interviewedge.error",
                        "io.interviewedge.internal",
                        "io.interviewedge.question",
                        "dev.langchain4j.data.message",
                        "dev.langchain4j.exception",
                        "dev.langchain4j.model",
                        "dev.langchain4j.model.chat..",
                        "dev.langchain4j.model.output",
                        "java..",
                        "javax.net.ssl",
                        "org.jspecify.annotations")
                .check(AI);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(AI);
    }
}
