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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.CorpusDesk;
import org.plumbline.editorial.Publication;
import org.plumbline.editorial.Publishing;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.ClaimReader;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.LogReader;
import org.plumbline.testing.PlumblineTest;

@PlumblineTest
class AChangedCorpusFilePublishesJustThatClaimTest {
    private static final String CLAIM = "suzhou-civility-withdrawn";
    private static final String CORRECTED = "used-against-critics";

    @Inject
    CorpusDesk desk;

    @Inject
    LogReader log;

    @Inject
    ClaimReader claims;

    @Inject
    Publishing publishing;

    @TempDir
    Path folder;

    /** Each test begins with claims that say what the corpus says. */
    @AfterEach
    void loadTheCorpusAsItIs() {
        desk.load(CorpusFiles.at("classpath:corpus").all());
    }

    @Test
    void loadingAgainPublishesNothingAndAChangeIsOneRevision() throws Exception {
        copyCorpus(folder);
        long before = log.head();
        assertThat(desk.load(CorpusFiles.at(folder.toString()).all())).isZero();
        assertThat(log.head()).isEqualTo(before);

        Path file = folder.resolve("claims/" + CLAIM + ".yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("summary: \"", "summary: \"Checked again. "));
        assertThat(desk.load(CorpusFiles.at(folder.toString()).all())).isEqualTo(1);
        given().get("/v1/claims/" + CLAIM + "/revisions")
                .then()
                .statusCode(200)
                .body("items[0].revision", equalTo(2))
                .body("items[0].kind", equalTo("update"));
    }

    @Test
    void whatEditorsDidStaysUntilTheFileChangesAndThenTheFileSaysWhy() throws Exception {
        copyCorpus(folder);
        Path file = folder.resolve("claims/" + CORRECTED + ".yaml");
        String original = Files.readString(file);
        ClaimState present = claims.current(CORRECTED).orElseThrow();
        Files.writeString(file, original.replaceFirst("summary: \"", "summary: \"As an editor put it. "));
        ClaimContent edited = CorpusFiles.at(folder.toString()).claims().stream()
                .filter(claim -> claim.slug().equals(CORRECTED))
                .findFirst()
                .orElseThrow();
        publishing.publish(
                List.of(new Publication(present.claimId(), edited, ChangeKind.UPDATE, "An editor changed it.")));
        Files.writeString(file, original);
        assertThat(desk.load(CorpusFiles.at(folder.toString()).all())).isZero();

        Files.writeString(
                file,
                original.replaceFirst("summary: \"", "summary: \"Once more. ")
                        + "\nchange: {kind: correction, note: It was wrong.}\n");
        assertThat(desk.load(CorpusFiles.at(folder.toString()).all())).isEqualTo(1);
        ClaimState corrected = claims.current(CORRECTED).orElseThrow();
        assertThat(corrected.revision()).isEqualTo(3);
        assertThat(corrected.kind()).isEqualTo(ChangeKind.CORRECTION);
        assertThat(corrected.note()).isEqualTo("It was wrong.");
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
