package com.marketingby.leads;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "com.marketingby.leads", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "com.marketingby.leads.";

    @ArchTest
    static final ArchRule geoKnowsNobody = imports("geo");

    @ArchTest
    static final ArchRule placeIsADoorOfItsOwn = imports("place", "geo");

    @ArchTest
    static final ArchRule pageIsADoorOfItsOwn = imports("page");

    @ArchTest
    static final ArchRule contactKnowsOnlyGeography = imports("contact", "geo");

    @ArchTest
    static final ArchRule complianceKnowsOnlyGeography = imports("compliance", "geo");

    @ArchTest
    static final ArchRule targetKnowsOnlyGeography = imports("target", "geo");

    @ArchTest
    static final ArchRule runStandsOnTargetAndPlace = imports("run", "target", "place", "geo");

    @ArchTest
    static final ArchRule candidateStandsOnTargetAndPlace = imports("candidate", "target", "place", "geo");

    @ArchTest
    static final ArchRule siteStandsOnPageContactAndCompliance = imports("site", "page", "contact", "compliance",
            "geo");

    @ArchTest
    static final ArchRule leadStandsOnCandidateAndSite = imports("lead", "candidate", "site", "page", "contact",
            "compliance", "place", "geo");

    @ArchTest
    static final ArchRule reportReadsWhatRunsLeft = imports("report", "lead", "run", "compliance", "geo");

    @ArchTest
    static final ArchRule schemaStandsAlone = imports("schema");

    @ArchTest
    static final ArchRule nobodyImportsTheCommandLine = noClasses().that(not(resideInAPackage(BASE + "cli..")))
            .should().dependOnClassesThat().resideInAPackage(BASE + "cli..");

    @ArchTest
    static final ArchRule thePureStayPure = noClasses().that()
            .resideInAnyPackage(BASE + "contact..", BASE + "compliance..",
                    BASE + "geo..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..",
                    "javax.sql..", "okhttp3..", "java.net.http..");

    @ArchTest
    static final ArchRule onlyJobKnowsSpringBatch = noClasses().that(not(resideInAPackage(BASE + "job..")))
            .should().dependOnClassesThat().resideInAPackage("org.springframework.batch..");

    @ArchTest
    static final ArchRule onlyTheTwoDoorsUseTheNetwork = noClasses()
            .that(not(resideInAnyPackage(BASE + "page..", BASE + "place..")))
            .should().dependOnClassesThat().resideInAnyPackage("okhttp3..", "java.net.http..", "com.google.maps..");

    @ArchTest
    static final ArchRule noPackageImportsItselfThroughOthers = slices().matching(BASE + "(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses().should().haveNameMatching(
            ".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule packagesAreConcepts = noClasses().should().resideInAnyPackage("..util..", "..common..",
            "..config..",
            "..service..", "..model..");

    /** What a package may know of ours, beside itself; anything outside the project is another rule's matter. */
    private static ClassesShouldConjunction imports(String name, String... others) {
        var allowed = Stream.concat(Stream.of(name), Arrays.stream(others)).map(other -> BASE + other + "..")
                .toArray(String[]::new);
        return classes().that().resideInAPackage(BASE + name + "..").should().onlyDependOnClassesThat(
                not(resideInAPackage("com.marketingby.leads..")).or(resideInAnyPackage(allowed)));
    }
}
