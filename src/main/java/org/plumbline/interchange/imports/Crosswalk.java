package org.plumbline.interchange.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plumbline.publication.Rating;
import org.plumbline.web.JsonRules;

/**
 * What publishers' labels mean on our scale. A publisher's own list is asked first, then the lists by language. A label
 * that two languages use for different things is mapped only where the language is known; nothing is guessed.
 *
 * @param version raised with every change
 * @param updated day of the last change
 * @param reading how labels are compared, for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What publishers' labels mean on the house's rating scale.")
public record Crosswalk(
        @Schema(description = "Raised with every change.", minimum = "1", format = "int32", examples = "1")
        int version,

        @Schema(description = "Day of the last change.") LocalDate updated,

        @Schema(description = "How labels are compared.", maxLength = 1000, pattern = "^.+$")
        String reading,

        @Schema(description = "Labels by language.", maxItems = 200)
        List<Generic> generic,

        @Schema(description = "Labels of single publishers.", maxItems = 1000)
        List<OfPublisher> publishers) {

    private static final String FILE = "crosswalk.yaml";
    private static final String READING =
            "A publisher's own labels are asked first, then those of the review's language, then"
                    + " those of every language that agree. Case, hyphens, quotes, surrounding punctuation and emoji do not matter."
                    + " Of a sentence that begins with a label and goes on after a full stop, colon, semicolon, exclamation mark or"
                    + " dash, the label counts. Anything else stays unmapped: the publisher's label is kept and the rating is left"
                    + " out.";

    public Crosswalk {
        generic = List.copyOf(generic);
        publishers = List.copyOf(publishers);
        reading = READING;
    }

    /** Labels that mean the same with every publisher of a language. */
    @Schema(name = "CrosswalkLanguage", description = "Labels that mean the same with every publisher of a language.")
    public record Generic(
            @Schema(description = "BCP 47 language.", maxLength = 35, pattern = "^[a-z]{2,3}$", examples = "es")
            String language,

            @Schema(description = "Labels by the rating that they mean.")
            Map<Rating, List<String>> labels) {
        public Generic {
            labels = Map.copyOf(labels);
        }
    }

    /** A publisher's labels. */
    @Schema(name = "CrosswalkPublisher", description = "A publisher's labels.")
    public record OfPublisher(
            @Schema(description = "The publisher.", maxLength = 200, pattern = "^.+$", examples = "PolitiFact")
            String name,

            @Schema(description = "Its hosts.", maxItems = 20)
            List<String> sites,

            @Schema(description = "Labels by the rating that they mean.")
            Map<Rating, List<String>> labels) {
        public OfPublisher {
            sites = List.copyOf(sites);
            labels = Map.copyOf(labels);
        }
    }

    static Crosswalk load() {
        try (InputStream file = Crosswalk.class.getResourceAsStream(FILE)) {
            YAMLMapper yaml = new YAMLMapper();
            new JsonRules().customize(yaml);
            return yaml.readValue(file, Crosswalk.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonIgnore
    Index index() {
        return new Index(this);
    }

    /** The crosswalk made ready for looking labels up. */
    static final class Index {
        private static final String SENTENCE_END = "[.:;!–—]|\\s-\\s";

        private final Map<String, Map<String, Rating>> bySite = new HashMap<>();
        private final Map<String, Map<String, Rating>> byLanguage = new HashMap<>();
        private final Map<String, Set<Rating>> anywhere = new HashMap<>();
        private final Map<String, OfPublisher> byName = new LinkedHashMap<>();

        Index(Crosswalk crosswalk) {
            for (OfPublisher publisher : crosswalk.publishers()) {
                Map<String, Rating> labels = byLabel(publisher.labels());
                publisher.sites().forEach(site -> bySite.put(site, labels));
                byName.put(publisher.name().toLowerCase(Locale.ROOT), publisher);
            }
            for (Generic generic : crosswalk.generic()) {
                Map<String, Rating> labels = byLabel(generic.labels());
                byLanguage.put(generic.language(), labels);
                labels.forEach((label, rating) -> anywhere.computeIfAbsent(label, l -> new java.util.HashSet<>())
                        .add(rating));
            }
        }

        /**
         * @param label the publisher's own label
         * @param site the publisher's host, may be null
         * @param language BCP 47 language of the review, may be null
         */
        Optional<Rating> rating(String label, String site, String language) {
            for (String candidate : List.of(label, label.split(SENTENCE_END, 2)[0])) {
                String key = Labels.key(candidate);
                Rating found = publisher(site, key);
                if (found == null && language != null) {
                    found = byLanguage
                            .getOrDefault(language.split("-", 2)[0].toLowerCase(Locale.ROOT), Map.of())
                            .get(key);
                }
                if (found == null) {
                    Set<Rating> everywhere = anywhere.getOrDefault(key, Set.of());
                    found = everywhere.size() == 1 ? everywhere.iterator().next() : null;
                }
                if (found != null) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }

        /** The host of a publisher that is named without an address. */
        Optional<String> siteOf(String publisherName) {
            OfPublisher known = byName.get(publisherName.toLowerCase(Locale.ROOT));
            return Optional.ofNullable(known).map(p -> p.sites().get(0));
        }

        /** The publisher of a host. */
        Optional<String> nameOf(String site) {
            return byName.values().stream()
                    .filter(p -> p.sites().contains(site))
                    .map(OfPublisher::name)
                    .findFirst();
        }

        /** A sub-domain without labels of its own has those of its domain. */
        private Rating publisher(String site, String key) {
            for (String host = site; host != null && host.contains("."); host = host.substring(host.indexOf('.') + 1)) {
                Map<String, Rating> labels = bySite.get(host);
                if (labels != null) {
                    return labels.get(key);
                }
            }
            return null;
        }

        private static Map<String, Rating> byLabel(Map<Rating, List<String>> labels) {
            Map<String, Rating> byLabel = new HashMap<>();
            labels.forEach((rating, list) -> new ArrayList<>(list).forEach(l -> byLabel.put(Labels.key(l), rating)));
            return byLabel;
        }
    }
}
