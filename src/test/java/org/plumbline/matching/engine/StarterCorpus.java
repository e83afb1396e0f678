package org.plumbline.matching.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of the starter corpus as the matcher gets to know them. */
final class StarterCorpus {

    private static final Path CLAIMS = Path.of("src/main/resources/corpus/claims");

    /** Verdicts that say the same as the claim. */
    private static final Set<String> HOLD = Set.of("true", "mostly-true", "half-true");

    private StarterCorpus() {}

    static List<KnownClaim> claims() throws IOException {
        List<KnownClaim> claims = new ArrayList<>();
        for (JsonNode row : rows()) {
            claims.add(claim(row));
        }
        return claims;
    }

    /** The umbrella claim of each claim that has one: a text about the one is often about the other too. */
    static Map<String, String> umbrellas() throws IOException {
        Map<String, String> umbrellas = new HashMap<>();
        for (JsonNode row : rows()) {
            if (row.hasNonNull("broader")) {
                umbrellas.put(row.path("slug").asText(), row.path("broader").asText());
            }
        }
        return umbrellas;
    }

    private static List<JsonNode> rows() throws IOException {
        var yaml = new ObjectMapper(new YAMLFactory());
        List<JsonNode> rows = new ArrayList<>();
        try (var files = Files.list(CLAIMS)) {
            for (Path file : files.sorted().toList()) {
                rows.add(yaml.readTree(file.toFile()));
            }
        }
        return rows;
    }

    private static KnownClaim claim(JsonNode row) {
        String language = row.path("language").asText();
        List<Wording> wordings = new ArrayList<>();
        wordings.add(new Wording(language, row.path("text").asText()));
        for (JsonNode wording : row.path("wordings")) {
            wordings.add(new Wording(
                    wording.path("language").asText(), wording.path("text").asText()));
        }
        JsonNode verdict = row.path("verdict");
        List<Wording> context = new ArrayList<>();
        context.add(new Wording(language, verdict.path("explanation").asText()));
        row.path("notes")
                .forEach(note ->
                        context.add(new Wording(language, note.path("text").asText())));
        var summary = new Wording(language, verdict.path("summary").asText());
        List<Wording> corrections = HOLD.contains(verdict.path("rating").asText()) ? List.of() : List.of(summary);
        return new KnownClaim(row.path("slug").asText(), wordings, List.of(summary), context, corrections);
    }
}
