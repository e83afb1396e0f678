package org.plumbline.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Importing;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

/**
 * Runs the commands of the README as a reader would paste them: all but those of its desk, which
 * {@code TheDeskOfTheReadmeWorksTest} runs.
 */
@PlumblineTest
class TheReadmeIsTrueTest {
    private static final Pattern COMMAND = Pattern.compile("```sh\n([^`]*)```(?:\n\n```json\n([^`]*)```)?");
    /** A member with a value that does not change from one installation to the next. */
    private static final Pattern STABLE = Pattern.compile(
            "\"(slug|rating|why|value|detail|name|relation|title|width|thumbnail_width)\":(\"[^\"…]*\"|\\d+)");

    private static final String REVIEWS = """
            {"@context": "https://schema.org", "@type": "ClaimReview",
             "url": "https://checkers.example/readme", "datePublished": "2026-11-20",
             "claimReviewed": "The README has a command that nobody ever ran.",
             "author": {"@type": "Organization", "name": "Checkers", "url": "https://checkers.example"},
             "reviewRating": {"@type": "Rating", "ratingValue": 1, "worstRating": 1, "bestRating": 5, "alternateName": "False"}}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI service;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandAnswersWhatItSays() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String desk = section(readme, "\n## Run a desk");
        List<DynamicTest> tests = COMMAND.matcher(readme.replace(desk, ""))
                .results()
                .map(m -> DynamicTest.dynamicTest(
                        m.group(1).strip(), () -> check(m.group(1).strip(), m.group(2))))
                .toList();
        assertThat(tests).hasSizeGreaterThanOrEqualTo(11);
        return tests.stream();
    }

    private static String section(String readme, String heading) {
        int start = readme.indexOf(heading);
        return readme.substring(start, readme.indexOf("\n## ", start + heading.length()));
    }

    private void check(String command, String expected) throws IOException, InterruptedException {
        assumeProgram("curl");
        if (command.contains("| jq")) {
            assumeProgram("jq");
        }
        String answer = run(command);
        assertThat(answer).startsWith("{");
        if (command.contains("/v1/imports")) {
            theImportRan(answer);
        } else if (expected == null) {
            assertThat(JSON.readTree(answer).has("violations")).as(answer).isFalse();
        } else {
            STABLE.matcher(expected).results().forEach(m -> assertThat(answer).contains(m.group()));
        }
    }

    private static void assumeProgram(String name) {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/" + name)), name + " is not on this machine");
    }

    /** The job comes first; its report may have been asked for before it was over. */
    private static void theImportRan(String said) throws IOException {
        String job = JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(said)
                .next()
                .path("id")
                .asText();
        Importing.Imported imported = Importing.await(job);
        assertThat(imported.job().path("dryRun").asBoolean()).isTrue();
        assertThat(imported.report()).hasSize(1);
    }

    /** Where the README's files are, beside the reviews that a reader would bring along. */
    private String run(String command) throws IOException, InterruptedException {
        Path docs = Files.createDirectories(folder.resolve("src/docs"));
        for (String file : List.of("article-to-check.json")) {
            Files.copy(Path.of("src/docs", file), docs.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(folder.resolve("reviews.json"), REVIEWS);
        ProcessBuilder bash = new ProcessBuilder(
                        "bash", "-c", command.replace("localhost:8080", service.getAuthority()))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().put("ADMIN", Keys.ADMIN);
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
