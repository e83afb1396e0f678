package org.plumbline.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.editorial.CorpusDesk;
import org.plumbline.publication.LogReader;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AChangedCorpusFilePublishesJustThatClaimTest {
    private static final String CLAIM = "suzhou-civility-withdrawn";

    @Inject
    CorpusDesk desk;

    @Inject
    LogReader log;

    @TempDir
    Path folder;

    @Test
    void loadingAgainPublishesNothingAndAChangeIsOneRevision() throws Exception {
        copyCorpus(folder);
        long before = log.head();
        assertThat(desk.publishChanged(CorpusFiles.at(folder.toString()).claims()))
                .isZero();
        assertThat(log.head()).isEqualTo(before);

        Path file = folder.resolve("claims/" + CLAIM + ".yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("summary: \"", "summary: \"Checked again. "));
        assertThat(desk.publishChanged(CorpusFiles.at(folder.toString()).claims()))
                .isEqualTo(1);
        given().get("/v1/claims/" + CLAIM + "/revisions")
                .then()
                .statusCode(200)
                .body("items[0].revision", equalTo(2))
                .body("items[0].kind", equalTo("update"));
    }

    private static void copyCorpus(Path to) throws IOException, URISyntaxException {
        Path from = Path.of(Thread.currentThread()
                        .getContextClassLoader()
                        .getResource("corpus/corpus.yaml")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
