package org.plumbline.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The document's first page: what the service is, where it runs, and which operations are whose. */
final class Landing {
    /** Version of the contract (semantic), not of the build. */
    private static final String VERSION = "1.0.0";

    private static final String DESCRIPTION = "openapi/landing.md";

    /** A heading in the documentation. */
    private record Heading(String tag, String description) {}

    private static final List<Heading> HEADINGS = List.of(
            new Heading(
                    "Claims",
                    "For everybody: find the claim that people make, and read what is right and wrong in it."),
            new Heading(
                    "Checks",
                    "For CMS plugins and article editors: send an article, get the passages that repeat something checked."),
            new Heading(
                    "History",
                    "For researchers: every revision ever published, what changed between two, the corrections log, and a feed of"
                            + " changes that never skips or repeats."),
            new Heading(
                    "Reference data",
                    "For researchers: the subjects and their traits, the sources, topics, publishers and the rating scale."),
            new Heading(
                    "Exchange",
                    "For researchers and other systems: bulk exports, feeds, schema.org ClaimReview, Google's Fact Check Tools"
                            + " shape, bibliographies."),
            new Heading("People", "For readers and the sites that serve them: pages, cards and oEmbed."),
            new Heading(
                    "Editorial",
                    "For the newsroom: drafts, review, publishing, retraction, reference data, imports, webhooks."),
            new Heading("Keys and audit", "For administrators: API keys, and who did what."));

    private static final List<Map<String, Object>> GROUPS = List.of(
            group("CMS plugins", "Claims", "Checks", "People"),
            group("Researchers", "History", "Reference data", "Exchange"),
            group("Editors", "Editorial", "Keys and audit"));

    private Landing() {}

    static void write(OpenAPI document) {
        Components components = document.getComponents();
        document.setComponents(components == null ? OASFactory.createComponents() : components);
        document.setInfo(OASFactory.createInfo()
                .title("Plumbline, a fact-check API")
                .version(VERSION)
                .summary("Claims, verdicts, nuance and sources, with a public history.")
                .description(text())
                .contact(
                        OASFactory.createContact().name("The Plumbline project").url("https://plumbline.example"))
                .license(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setServers(List.of(
                OASFactory.createServer()
                        .url("/")
                        .description("The service that this document came from: production, test or local.")
                        .addExtension("x-internal", false),
                OASFactory.createServer()
                        .url("https://plumbline.example")
                        .description("How a production service is addressed.")
                        .addExtension("x-internal", false)));
        document.setTags(tags());
        document.addExtension("x-tagGroups", GROUPS);
    }

    private static List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        for (Heading heading : HEADINGS) {
            tags.add(OASFactory.createTag().name(heading.tag()).description(heading.description()));
        }
        return tags;
    }

    private static Map<String, Object> group(String reader, String... tags) {
        // Sorted, since Map.of has another order in every process.
        return new java.util.TreeMap<>(Map.of("name", reader, "tags", List.of(tags)));
    }

    private static String text() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(DESCRIPTION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
