package org.plumbline.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A claim from elsewhere, readable and cleaned.
 *
 * @param claimId the claim that it is about where the importer says so, else null
 * @param slug the slug that it had or that the importer says so, else null
 * @param whole whether it is all that is to be said of the claim (one of our own documents); else it is a review by
 *     another publisher, with one verdict, that may join a claim which others have judged
 * @param content verdicts name publishers by the slugs of {@code publishers}
 * @param publishers whom the verdicts are by
 * @param sources what it cites
 * @param subjects names of the subjects by their slugs
 * @param subjectNames their names in other languages: slug to language to name
 */
public record ImportedClaim(
        UUID claimId,
        String slug,
        boolean whole,
        ClaimContent content,
        List<PublisherContent> publishers,
        List<SourceContent> sources,
        Map<String, String> subjects,
        Map<String, Map<String, String>> subjectNames) {
    /** Note of a source of which no more is known than an appearance shows. It gives way to the source itself. */
    public static final String STUB = "Known only from a place where a claim appeared.";

    public ImportedClaim {
        publishers = List.copyOf(publishers);
        sources = List.copyOf(sources);
        subjects = Map.copyOf(subjects);
        subjectNames = Map.copyOf(subjectNames);
    }

    static boolean isStub(SourceContent source) {
        return STUB.equals(source.note());
    }

    /** The same, saying something else. */
    public ImportedClaim withContent(ClaimContent newContent) {
        return new ImportedClaim(claimId, slug, whole, newContent, publishers, sources, subjects, subjectNames);
    }

    /**
     * The same with its texts in another language.
     *
     * @param names names of the subjects in that language, by their slugs
     */
    public ImportedClaim withTranslation(String language, ClaimContent.Translation texts, Map<String, String> names) {
        Map<String, Map<String, String>> more = new HashMap<>(subjectNames);
        names.forEach((slug, name) -> {
            if (!name.equals(subjects.get(slug))) {
                Map<String, String> byLanguage = new HashMap<>(more.getOrDefault(slug, Map.of()));
                byLanguage.put(language, name);
                more.put(slug, byLanguage);
            }
        });
        return new ImportedClaim(
                claimId, slug, whole, content.withTranslation(language, texts), publishers, sources, subjects, more);
    }
}
