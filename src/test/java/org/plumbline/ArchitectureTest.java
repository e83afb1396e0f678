package org.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom: ARCHITECTURE's map as it stands in the code. */
class ArchitectureTest {
    private static final String ROOT = "org.plumbline.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plumbline");

    /** A folder and the folders that it may import. Whatever is not named here is forbidden. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "web", List.of(),
            "auth", List.of("web"),
            "publication", List.of("web"),
            "search", List.of("publication", "web"),
            "matching", List.of("search", "publication", "web"),
            "interchange", List.of("publication", "search", "web", "auth", "editorial"),
            "embed", List.of("publication", "search", "web", "auth", "interchange"),
            "editorial", List.of("publication", "web", "auth"),
            "bootstrap", List.of("editorial", "publication", "web", "auth"));

    @TestFactory
    Stream<DynamicTest> foldersImportOnlyWhatTheMapAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey() + " may import " + entry.getValue(), () -> {
                    String[] forbidden = MAY_IMPORT.keySet().stream()
                            .filter(other -> !other.equals(entry.getKey())
                                    && !entry.getValue().contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden)
                            .check(CODE);
                }));
    }

    @Test
    void onlyImportsAndGooglesPagesWriteThroughTheDesk() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "interchange..")
                .and()
                .resideOutsideOfPackages(ROOT + "interchange.imports..", ROOT + "interchange.google..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "editorial..")
                .check(CODE);
    }

    @Test
    void pagesTakeOnlyTheClaimReviewFromInterchange() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "embed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "interchange.google..",
                        ROOT + "interchange.export..",
                        ROOT + "interchange.imports..",
                        ROOT + "interchange.feed..",
                        ROOT + "interchange.bibliography..")
                .check(CODE);
    }

    @Test
    void theMatchingEngineKnowsNothingOfTheService() {
        classes()
                .that()
                .resideInAPackage(ROOT + "matching.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "matching.engine..",
                        "java..",
                        "org.apache.lucene..",
                        "com.ibm.icu..",
                        "ai.onnxruntime..")
                .check(CODE);
    }

    @Test
    void foldersFormNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void entitiesNeverLeaveTheDesk() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideInAPackage(ROOT + "editorial..")
                .should()
                .notBePublic()
                .check(CODE);
    }

    @Test
    void nothingInTheCodeIsAboutTheCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file).replaceAll("(?s)@[A-Z]\\w*\\(.*?\\)\\s*\\n", "");
                Assertions.assertFalse(code.matches("(?s).*\\b(Alibaba|Rongcheng|Beijing)\\b.*"), file.toString());
            }
        }
    }
}
