package org.plumbline.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testing.Keys;
import org.plumbline.testing.PlumblineTest;

/** Runs the commands of the README's "Run a desk" as a reader would paste them. */
@PlumblineTest
class TheDeskOfTheReadmeWorksTest {
    @TestHTTPResource
    URI service;

    @Test
    void theWholeCycleRunsInCurl(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not on this machine");
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## Run a desk"));
        String script = section.substring(section.indexOf("```sh\n") + 6, section.indexOf("\n```\n"))
                .replace("localhost:8080", service.getAuthority());
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().put("EDITOR_KEY", Keys.EDITOR);
        bash.environment().put("PUBLISHER_KEY", Keys.PUBLISHER);
        Process process = bash.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        for (String expected : new String[] {
            "{\"publishable\":true,\"violations\":[]}",
            "\"slug\":\"moon-cheese\",\"href\":\"/v1/claims/moon-cheese\",\"revision\":1",
            "\"slug\":\"moon-cheese\",\"href\":\"/v1/claims/moon-cheese\",\"revision\":2",
            "We had left out the colour that is claimed.",
            "\"slug\":\"moon-cheese\",\"href\":\"/v1/claims/moon-cheese\",\"revision\":3"
        }) {
            assertTrue(said.contains(expected), expected + " is not in:\n" + said);
        }
    }
}
