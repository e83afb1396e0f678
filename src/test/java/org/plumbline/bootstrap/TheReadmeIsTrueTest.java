package org.plumbline.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.testing.PlumblineTest;

/** Runs the commands of the README that read or show something, as a reader would paste them. */
@PlumblineTest
class TheReadmeIsTrueTest {
    private static final Pattern COMMAND = Pattern.compile("```sh\n(curl [^`]*)```(?:\n\n```json\n([^`]*)```)?");
    /** A member with a value that does not change from one installation to the next. */
    private static final Pattern STABLE = Pattern.compile(
            "\"(slug|rating|why|value|detail|name|relation|title|width|thumbnail_width)\":(\"[^\"…]*\"|\\d+)");

    @TestHTTPResource
    URI service;

    @TestFactory
    Stream<DynamicTest> everyReadingCommandAnswersWhatItSays() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String reading = readme.substring(0, readme.indexOf("\n## Endpoints"))
                + readme.substring(readme.indexOf("\n## Show it"), readme.indexOf("\n## Configuration"));
        List<DynamicTest> tests = COMMAND.matcher(reading)
                .results()
                .map(m -> DynamicTest.dynamicTest(
                        m.group(1).strip(), () -> check(m.group(1).strip(), m.group(2))))
                .toList();
        assertThat(tests).hasSizeGreaterThanOrEqualTo(6);
        return tests.stream();
    }

    private void check(String command, String expected) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not on this machine");
        String answer = run(command.replaceFirst("localhost:8080", service.getAuthority()));
        assertThat(answer).startsWith("{");
        if (expected != null) {
            STABLE.matcher(expected).results().forEach(m -> assertThat(answer).contains(m.group()));
        }
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
