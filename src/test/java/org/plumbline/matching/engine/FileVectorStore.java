package org.plumbline.matching.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Keeps vectors in a file under {@code target}, so that training a second time does not encode again. */
final class FileVectorStore implements VectorStore {

    private final Path file;
    private final Map<String, byte[]> vectors = new HashMap<>();

    FileVectorStore(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    private void load() {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                String text = new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
                vectors.put(text, in.readNBytes(in.readInt()));
            }
        } catch (EOFException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Map<String, byte[]> find(String model, Collection<String> texts) {
        Map<String, byte[]> found = new HashMap<>();
        for (String text : texts) {
            if (vectors.containsKey(text)) {
                found.put(text, vectors.get(text));
            }
        }
        return found;
    }

    @Override
    public synchronized void save(String model, Map<String, byte[]> fresh) {
        vectors.putAll(fresh);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = new DataOutputStream(new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
                for (var entry : fresh.entrySet()) {
                    byte[] text = entry.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                    out.writeInt(entry.getValue().length);
                    out.write(entry.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
