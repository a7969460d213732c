package io.interviewedge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.interviewedge.internal.Parts;
import io.interviewedge.testsupport.Architecture;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** From the top down: each package may use those below it, and none above. */
    private static final List<String> PACKAGES = List.of(
            "delivery",
            "invite",
            "interview",
            "tracking",
            "review",
            "share",
            "message",
            "store",
            "event",
            "session",
            "job",
            "analysis",
            "question",
            "tenant",
            "limit",
            "internal",
            "error");

    private static final JavaClasses CORE = Architecture.classesOf("io.interviewedge");

    @Test
    void coreKnowsNothingButTheJdkBaseAndSlf4j() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.interviewedge..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.io",
                        "java.math",
                        "java.net",
                        "java.nio",
                        "java.nio.charset",
                        "java.security",
                        "java.text",
                        "org.slf4j",
                        "org.jspecify.annotations")
                .check(CORE);
    }

    @Test
    void importsRunDownTheListOfPackagesOnly() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        layers = layers.layer("root").definedBy("io.interviewedge");
        for (String name : PACKAGES) {
            layers = layers.layer(name).definedBy("io.interviewedge." + name);
        }
        layers = layers.whereLayer("root").mayNotBeAccessedByAnyLayer();
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] above = new String[i + 1];
            above[0] = "root";
            for (int j = 0; j < i; j++) {
                above[j + 1] = PACKAGES.get(j);
            }
            layers = layers.whereLayer(PACKAGES.get(i)).mayOnlyBeAccessedByLayers(above);
        }
        layers.check(CORE);
    }

    @Test
    void everyPackageIsOnTheList() {
        classes()
                .should()
                .resideInAnyPackage(PACKAGES.stream()
                        .map(name -> "io.interviewedge." + name)
                        .toList()
                        .toArray(new String[0]))
                .orShould()
                .resideInAPackage("io.interviewedge")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("io.interviewedge.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    /** A host could neither make nor use what such a method takes or gives. */
    @Test
    void hostsMeetNoTypeOfAPackageThatIsNotExported() {
        DescribedPredicate<JavaClass> internal = JavaClass.Predicates.resideInAPackage("io.interviewedge.internal..");
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("io.interviewedge.internal..")
                .should()
                .notHaveRawReturnType(internal)
                .andShould(ArchCondition.from(DescribedPredicate.not(
                        HasParameterTypes.Predicates.rawParameterTypes(DescribedPredicate.anyElementThat(internal)))))
                .check(CORE);
    }

    @Test
    void servicesAreMadeByTheLibraryOnly() {
        constructors()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .should()
                .haveRawParameterTypes(Parts.class)
                .check(CORE);
    }

    @Test
    void thereIsNoStaticMutableState() {
        Architecture.NO_STATIC_MUTABLE_STATE.check(CORE);
    }

    @Test
    void nothingReadsTheClockTheZoneTheLocaleOrTheEnvironmentBehindTheHostsBack() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .check(CORE);
    }

    /** An executor that a host hands over is welcome. */
    @Test
    void nothingStartsAThread() {
        noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "it makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\..*(Executor.+|Timer|ForkJoin|CompletableFuture).*")
                .check(CORE);
    }

    @Test
    void publicClassesAreFinalUnlessTheyExistToBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.not(DescribedPredicate.<JavaClass>describe(
                        "the root of the exceptions, or the store to be extended",
                        type -> Set.of("InterviewEdgeException", "ForwardingStore")
                                .contains(type.getSimpleName()))))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }
}
