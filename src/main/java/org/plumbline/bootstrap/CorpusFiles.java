package org.plumbline.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.Corpus;
import org.plumbline.editorial.CorpusEntry;
import org.plumbline.editorial.PublisherContent;
import org.plumbline.editorial.SourceContent;
import org.plumbline.editorial.SubjectContent;
import org.plumbline.editorial.TopicContent;
import org.plumbline.publication.ChangeKind;
import org.plumbline.web.JsonRules;

/**
 * A corpus as files: YAML, one claim or subject a file, listed in {@code corpus.yaml}. The format is described in
 * {@code src/docs/corpus-format.md}.
 */
public final class CorpusFiles {
    static final String CLASSPATH = "classpath:";

    private final String location;
    private final ObjectMapper yaml;
    private final Manifest manifest;

    private CorpusFiles(String location) {
        this.location = location;
        this.yaml = new ObjectMapper(new YAMLFactory());
        new JsonRules().customize(yaml);
        this.manifest = read("corpus.yaml", yaml.constructType(Manifest.class));
    }

    /** @param location {@code classpath:folder} or a folder's path */
    public static CorpusFiles at(String location) {
        return new CorpusFiles(location);
    }

    /**
     * The table of contents.
     *
     * @param accessedOn access date of citations that give none of their own
     */
    record Manifest(
            String name,
            LocalDate accessedOn,
            String topics,
            String publishers,
            List<String> sources,
            List<String> subjects,
            List<String> claims) {}

    public String name() {
        return manifest.name();
    }

    public Corpus all() {
        return new Corpus(publishers(), topics(), sources(), subjects(), entries());
    }

    public List<TopicContent> topics() {
        return readList(manifest.topics(), TopicContent.class);
    }

    public List<PublisherContent> publishers() {
        return readList(manifest.publishers(), PublisherContent.class);
    }

    public List<SourceContent> sources() {
        List<SourceContent> all = new ArrayList<>();
        manifest.sources().forEach(file -> all.addAll(readList(file, SourceContent.class)));
        return all;
    }

    public List<SubjectContent> subjects() {
        return manifest.subjects().stream()
                .map(file -> this.<SubjectContent>read(file, yaml.constructType(SubjectContent.class)))
                .toList();
    }

    public List<ClaimContent> claims() {
        return entries().stream().map(CorpusEntry::content).toList();
    }

    /** The claims with what their files say of their last change. */
    public List<CorpusEntry> entries() {
        return manifest.claims().stream()
                .map(file -> entry(file, read(file, yaml.constructType(CorpusClaim.class))))
                .toList();
    }

    private CorpusEntry entry(String file, CorpusClaim claim) {
        ClaimContent content = claim.content(manifest.accessedOn());
        CorpusClaim.Change change = claim.change();
        if (change == null) {
            return CorpusEntry.of(content);
        }
        boolean possible = change.kind() == ChangeKind.UPDATE || change.kind() == ChangeKind.CORRECTION;
        if (!possible || change.note() == null || change.note().isBlank()) {
            throw new StartupFailure(
                    "the corpus file " + file + " needs a change of kind update or correction, with a note", null);
        }
        return new CorpusEntry(content, change.kind(), change.note());
    }

    private <T> List<T> readList(String file, Class<T> type) {
        return read(file, yaml.getTypeFactory().constructCollectionType(List.class, type));
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream in = open(file)) {
            return yaml.readValue(in, type);
        } catch (JsonProcessingException e) {
            throw new StartupFailure("the corpus file " + file + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new StartupFailure("the corpus file " + file + " is missing in " + location, e);
        }
    }

    private InputStream open(String file) throws IOException {
        if (!location.startsWith(CLASSPATH)) {
            return Files.newInputStream(Path.of(location, file));
        }
        String resource = location.substring(CLASSPATH.length()) + "/" + file;
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new java.io.FileNotFoundException(resource);
        }
        return in;
    }
}
