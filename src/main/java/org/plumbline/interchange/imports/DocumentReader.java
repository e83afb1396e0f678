package org.plumbline.interchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.editorial.ClaimContent;
import org.plumbline.editorial.ImportedClaim;
import org.plumbline.editorial.PublishedContent;
import org.plumbline.editorial.PublisherContent;
import org.plumbline.editorial.SourceContent;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Appearance;
import org.plumbline.publication.PublishedClaim.Citation;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.SourceType;
import org.plumbline.web.Slugs;

/**
 * Reads a document of Plumbline's own, as {@code claims.ndjson} has them. What the log stamps (revision, position, kind,
 * times, corrections) is stamped anew here; everything else stays.
 */
final class DocumentReader {
    private static final List<String> LISTS = List.of(
            "languages",
            "wordings",
            "claimants",
            "confusedWith",
            "topics",
            "appearances",
            "verdicts",
            "notes",
            "citations",
            "corrections");

    /** What an item of a list cannot be without. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "wordings", List.of("language", "text"),
            "claimants", List.of("name"),
            "confusedWith", List.of("slug", "name"),
            "verdicts", List.of("publisher"),
            "notes", List.of("kind", "text"),
            "citations", List.of("key", "stance", "accessedOn", "source"));

    private static final List<String> REQUIRED_OF_SOURCE = List.of("title", "language", "type");

    private final ObjectReader claims;
    private final Findings findings;

    DocumentReader(ObjectMapper json, Findings findings) {
        this.claims = json.readerFor(PublishedClaim.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.findings = findings;
    }

    /** The texts of a claim in another language than its own. */
    record Translated(UUID claimId, String language, ClaimContent.Translation texts, Map<String, String> subjects) {}

    static boolean isDocument(JsonNode node) {
        return node.path("text").isTextual() && node.path("language").isTextual();
    }

    /**
     * @param node is completed where it leaves empty lists out
     * @throws Findings.Refusal where it is not such a document
     */
    PublishedClaim read(JsonNode node) {
        JsonNode slug = node.path("slug");
        if (slug.isTextual() && !Slugs.isValid(slug.textValue())) {
            throw findings.refusal(
                    "slug-invalid",
                    "/slug",
                    "a slug consists of lower-case letters and digits with single hyphens between them, at most "
                            + Slugs.MAX_LENGTH,
                    "send such a slug, or leave it out and one is made from the text");
        }
        ObjectNode document = (ObjectNode) node;
        for (String list : LISTS) {
            if (!document.hasNonNull(list)) {
                document.putArray(list);
            }
        }
        REQUIRED.forEach((list, members) -> {
            for (int i = 0; i < document.get(list).size(); i++) {
                require(document.get(list).get(i), "/" + list + "/" + i, members);
            }
        });
        for (int i = 0; i < document.get("citations").size(); i++) {
            JsonNode source = document.get("citations").get(i).get("source");
            require(source, "/citations/" + i + "/source", REQUIRED_OF_SOURCE);
            if (!source.has("authors")) {
                ((ObjectNode) source).putArray("authors");
            }
        }
        for (String part : List.of("verdicts", "notes")) {
            document.get(part).forEach(p -> {
                if (p instanceof ObjectNode o && !o.hasNonNull("citations")) {
                    o.putArray("citations");
                }
            });
        }
        // What the log stamps may be absent in documents that were made by hand.
        for (String number : List.of("revision", "position")) {
            if (!document.path(number).isNumber()) {
                document.put(number, 0);
            }
        }
        try {
            return claims.readValue(document);
        } catch (JsonProcessingException e) {
            throw findings.refusal(
                    "not-our-document",
                    pointer(e),
                    "the record does not fit the published document: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "compare it with GET /v1/claims/{slug}");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void require(JsonNode object, String pointer, List<String> members) {
        for (String member : members) {
            if (!object.isObject() || !object.hasNonNull(member)) {
                throw findings.refusal(
                        "member-missing",
                        object.isObject() ? pointer + "/" + member : pointer,
                        "our documents have " + member + " here",
                        "compare it with GET /v1/claims/{slug}");
            }
        }
    }

    private static String pointer(JsonProcessingException e) {
        if (!(e instanceof com.fasterxml.jackson.databind.JsonMappingException mapping)) {
            return "";
        }
        StringBuilder pointer = new StringBuilder();
        mapping.getPath()
                .forEach(r -> pointer.append('/').append(r.getFieldName() == null ? r.getIndex() : r.getFieldName()));
        return pointer.toString();
    }

    /** Whether the document shows its claim in another language than its own. */
    static boolean isTranslation(PublishedClaim claim) {
        return !claim.languages().isEmpty() && !claim.languages().get(0).equals(claim.language());
    }

    Translated translation(PublishedClaim claim) {
        ClaimContent content = PublishedContent.of(claim, Map.of(claim.language(), claim));
        return new Translated(
                claim.id(), claim.language(), content.translations().get(claim.language()), subjects(claim));
    }

    ImportedClaim claim(PublishedClaim claim) {
        Map<String, PublisherContent> publishers = new LinkedHashMap<>();
        claim.verdicts().forEach(v -> {
            if (v.publisher() == null
                    || v.publisher().slug() == null
                    || v.publisher().site() == null) {
                throw findings.refusal(
                        "no-publisher",
                        "/verdicts",
                        "a verdict does not say whose it is",
                        "send publisher with slug, name and site");
            }
            publishers.putIfAbsent(
                    v.publisher().slug(),
                    new PublisherContent(
                            v.publisher().slug(),
                            v.publisher().name(),
                            v.publisher().site(),
                            null,
                            false,
                            null,
                            null,
                            null));
        });
        Map<String, SourceContent> sources = sources(claim);
        return new ImportedClaim(
                claim.id(),
                claim.slug(),
                true,
                PublishedContent.of(claim, Map.of()).withSlug(null),
                new ArrayList<>(publishers.values()),
                new ArrayList<>(sources.values()),
                subjects(claim),
                Map.of());
    }

    private static Map<String, String> subjects(PublishedClaim claim) {
        Map<String, String> subjects = new HashMap<>();
        if (claim.subject() != null) {
            subjects.put(claim.subject().slug(), claim.subject().name());
        }
        claim.confusedWith().forEach(c -> subjects.putIfAbsent(c.slug(), c.name()));
        return subjects;
    }

    /** A place of appearance shows less of its source than a citation: what is missing is not made up. */
    private static Map<String, SourceContent> sources(PublishedClaim claim) {
        Map<String, SourceContent> sources = new LinkedHashMap<>();
        for (Citation c : claim.citations()) {
            sources.putIfAbsent(c.key(), SourceContent.of(c.key(), c.source()));
        }
        for (Appearance a : claim.appearances()) {
            if (a.source() != null) {
                sources.putIfAbsent(
                        a.source(),
                        SourceContent.of(
                                a.source(),
                                new SourceRecord(
                                        a.title() == null ? a.source() : a.title(),
                                        List.of(),
                                        a.publisher(),
                                        a.url(),
                                        null,
                                        a.publishedOn(),
                                        Languages.UNDETERMINED,
                                        SourceType.NEWS,
                                        false,
                                        ImportedClaim.STUB)));
            }
        }
        return sources;
    }
}
