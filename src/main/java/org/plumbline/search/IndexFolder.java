package org.plumbline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import org.plumbline.publication.LogEntry;

/** The index's files on this node's disk. Derived data: what does not fit is thrown away. */
final class IndexFolder {
    /** Raise it when documents are indexed differently: older indexes are then built again. */
    private static final String FORMAT = "5";

    private static final double BUFFER_MEGABYTES = 64;
    private static final double SMALL_SEGMENT_MEGABYTES = 1;
    private static final double CACHED_MEGABYTES = 16;

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    /**
     * How far an index has come and in which log.
     *
     * @param position of the last revision in it
     * @param revision which claim's that is and when it was published: a log that has another there is another log
     */
    record Reached(long position, String revision) {
        static final Reached NOTHING = new Reached(0, "");

        static Reached of(LogEntry entry) {
            return new Reached(entry.position(), entry.claimId() + "@" + entry.publishedAt());
        }
    }

    /** Opens what is there, or an empty index where nothing usable is. */
    IndexWriter open() throws IOException {
        Files.createDirectories(path);
        // What one publication adds is soon merged away: until then it need not become a dozen files.
        Directory directory =
                new NRTCachingDirectory(FSDirectory.open(path), SMALL_SEGMENT_MEGABYTES, CACHED_MEGABYTES);
        try {
            IndexWriter writer = DirectoryReader.indexExists(directory) ? existing(directory) : null;
            if (writer != null) {
                return writer;
            }
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException(
                    "the search index in " + path
                            + " is in use by another process; give each its own folder with PLUMBLINE_DATA_DIR",
                    e);
        } catch (IOException | IllegalArgumentException unusable) {
            // Damaged, or written by another version of Lucene: either way it is built again from the log.
            delete();
            Files.createDirectories(path);
        }
        return new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
    }

    /** Null where it is of another format. */
    private static IndexWriter existing(Directory directory) throws IOException {
        IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.APPEND));
        try {
            DirectoryReader.open(writer).close(); // finds files that are missing, cut off or of another make
            if (FORMAT.equals(userData(writer).get("format"))) {
                return writer;
            }
        } catch (IOException | IllegalArgumentException unusable) {
            writer.rollback();
            throw unusable;
        }
        writer.close();
        return null;
    }

    void delete() throws IOException {
        IOUtils.rm(path);
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setIndexSort(new Sort(new SortField(Fields.FIRST_PUBLISHED, SortField.Type.LONG, true)));
    }

    static Reached reached(IndexWriter writer) {
        Map<String, String> data = userData(writer);
        return data.containsKey("position")
                ? new Reached(Long.parseLong(data.get("position")), data.get("revision"))
                : Reached.NOTHING;
    }

    static void commit(IndexWriter writer, Reached reached) {
        Map<String, String> data =
                Map.of("format", FORMAT, "position", Long.toString(reached.position()), "revision", reached.revision());
        writer.setLiveCommitData(data.entrySet());
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> userData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(e -> data.put(e.getKey(), e.getValue()));
        }
        return data;
    }
}
