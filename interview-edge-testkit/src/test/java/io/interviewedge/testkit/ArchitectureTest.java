package io.interviewedge.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses TESTKIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.interviewedge.testkit");

    @Test
    void theTestkitKnowsOnlyWhatCoreExportsJunitsApiAndAssertj() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge",
                        "io.interviewedge.analysis",
                        "io.interviewedge.delivery",
                        "io.interviewedge.error",
                        "io.interviewedge.event",
                        "io.interviewedge.interview",
                        "io.interviewedge.invite",
                        "io.interviewedge.job",
                        "io.interviewedge.question",
                        "io.interviewedge.review",
                        "io.interviewedge.session",
                        "io.interviewedge.share",
                        "io.interviewedge.store",
                        "io.interviewedge.tenant",
                        "io.interviewedge.testkit",
                        "io.interviewedge.tracking",
                        "java..",
                        "org.assertj.core..",
                        "org.jspecify.annotations",
                        "org.junit.jupiter.api",
                        "org.junit.jupiter.api.extension",
                        "org.slf4j")
                .check(TESTKIT);
    }

    @Test
    void onlyTheContractTheFakesAndTheExtensionWithItsAssertionsAreForHosts() {
        Set<String> published = Set.of(
                "ChannelAssert",
                "ChannelId",
                "InterviewAssert",
                "InterviewAssertions",
                "InterviewEdgeExtension",
                "ListenerAssert",
                "PredictableTokens",
                "RecordingChannel",
                "Race",
                "RecordingListener",
                "SessionStoreContract",
                "SessionStoreRaceContract",
                "SettableClock",
                "StubAnalyzer",
                "TestInterview",
                "TestInterviews");
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "be one of " + published, type -> published.contains(type.getSimpleName()))))
                .check(TESTKIT);
    }

    @Test
    void thereIsNoStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(TESTKIT);
    }

    @Test
    void nothingSleepsOrReadsTheRealTime() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(TESTKIT);
    }
}
