package org.plumbline.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.publication.GrowingLog;
import org.plumbline.publication.LogReader;
import org.plumbline.search.IndexFolder.Reached;
import org.plumbline.search.Showcase.Snapshot;
import org.plumbline.testing.PlumblineTest;
import org.plumbline.testing.TestClaims;
import org.plumbline.testing.TestDesk;

/** The index is derived data: it goes on where it was, and is made anew where it does not fit or was damaged. */
@PlumblineTest
class TheIndexFollowsTheLogTest {
    @Inject
    LogReader log;

    @Inject
    ObjectMapper json;

    @Inject
    TestDesk desk;

    @TempDir
    Path data;

    private ClaimIndex opened() {
        ClaimIndex index = new ClaimIndex(log, json, data.toString());
        index.catchUp();
        return index;
    }

    private static int revisions(ClaimIndex index) {
        return index.read(snapshot -> snapshot.reader().numDocs());
    }

    private void assertComplete(ClaimIndex index) {
        assertThat(index.<Long>read(Snapshot::position)).isEqualTo(log.head());
        assertThat(revisions(index)).isEqualTo((int) log.head());
    }

    @Test
    void itGoesOnWhereItWasClosed() {
        ClaimIndex first = opened();
        assertComplete(first);
        first.close();
        desk.publish(TestClaims.saying("Published while the index was closed."));
        ClaimIndex second = opened();
        assertComplete(second);
        second.close();
    }

    @Test
    void itShowsWhatHasComeWhileMoreIsComing() {
        ClaimIndex index = new ClaimIndex(new GrowingLog(log.entriesAfter(0, 1).get(0)), json, data.toString());
        index.catchUp();
        assertThat(index.<Long>read(Snapshot::position)).isPositive();
        index.close();
    }

    @Test
    void whatItTakesDuringABulkLoadIsShownWhenItCatchesUp() {
        ClaimIndex index = opened();
        long before = index.<Long>read(Snapshot::position);
        desk.publish(TestClaims.saying("Taken into the index before anybody may see it."));
        assertThat(index.takeSome()).isEqualTo(log.head());
        assertThat(index.<Long>read(Snapshot::position)).isEqualTo(before);
        index.catchUp();
        assertComplete(index);
        index.close();
    }

    @Test
    void withoutItsFilesItIsMadeAnew() throws IOException {
        opened().close();
        for (Path file : files()) {
            Files.delete(file);
        }
        ClaimIndex again = opened();
        assertComplete(again);
        again.close();
    }

    @Test
    void cutOffFilesAreNoticedAndItIsMadeAnew() throws IOException {
        opened().close();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
        ClaimIndex again = opened();
        assertComplete(again);
        again.close();
    }

    @Test
    void theIndexOfAnotherDatabaseIsNeverTrusted() throws IOException {
        opened().close();
        IndexFolder folder = new IndexFolder(data.resolve("index"));
        IndexWriter writer = folder.open();
        long position = IndexFolder.reached(writer).position();
        IndexFolder.commit(writer, new Reached(position, "another claim@2020-01-01T00:00:00Z"));
        writer.close();
        ClaimIndex again = opened();
        assertComplete(again);
        again.close();
    }

    @Test
    void anIndexThatIsAheadOfTheLogIsNotTrustedEither() throws IOException {
        opened().close();
        IndexFolder folder = new IndexFolder(data.resolve("index"));
        IndexWriter writer = folder.open();
        IndexFolder.commit(writer, new Reached(log.head() + 1000, "lost in a restored backup"));
        writer.close();
        ClaimIndex again = opened();
        assertComplete(again);
        again.close();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            return files.filter(f -> !f.endsWith("write.lock")).toList();
        }
    }
}
