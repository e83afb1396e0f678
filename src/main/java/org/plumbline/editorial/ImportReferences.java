package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.publication.PublishedSource;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceLog;

/** Makes sure that what imported claims name exists. What is there already stays as it is: the house knows better. */
@ApplicationScoped
class ImportReferences {
    private final ReferenceTables tables;
    private final ReferenceDesk desk;
    private final ReferenceLock lock;
    private final ReferenceLog log;

    ImportReferences(ReferenceTables tables, ReferenceDesk desk, ReferenceLock lock, ReferenceLog log) {
        this.tables = tables;
        this.desk = desk;
        this.lock = lock;
        this.log = log;
    }

    /**
     * Records what is missing.
     *
     * @return the slug that each publisher has here, by the slug that the import calls it
     */
    Map<String, String> ensure(List<ImportedClaim> claims) {
        Map<String, PublisherContent> publishers = new LinkedHashMap<>();
        Map<String, SourceContent> sources = new LinkedHashMap<>();
        Map<String, String> subjects = new LinkedHashMap<>();
        Map<String, Map<String, PublishedSubject.Translation>> names = new HashMap<>();
        Set<String> topics = new TreeSet<>();
        for (ImportedClaim claim : claims) {
            claim.publishers().forEach(p -> publishers.putIfAbsent(p.slug(), p));
            claim.sources()
                    .forEach(s -> sources.merge(s.key(), s, (old, next) -> ImportedClaim.isStub(old) ? next : old));
            claim.subjects().forEach(subjects::putIfAbsent);
            claim.subjectNames()
                    .forEach((slug, byLanguage) ->
                            byLanguage.forEach((language, name) -> names.computeIfAbsent(slug, s -> new HashMap<>())
                                    .putIfAbsent(language, new PublishedSubject.Translation(name, null, null))));
            topics.addAll(claim.content().topics());
        }
        Map<String, String> bySite = tables.publishersBySite(
                publishers.values().stream().map(PublisherContent::site).toList());
        Set<String> slugs = tables.existing("publisher", "slug", publishers.keySet());
        List<PublisherContent> newPublishers = publishers.values().stream()
                .filter(p -> !bySite.containsKey(p.site()))
                .toList();
        List<SourceContent> better = betterKnown(sources.values());
        sources.keySet().removeAll(tables.existing("source", "key", sources.keySet()));
        subjects.keySet().removeAll(tables.existing("subject", "slug", subjects.keySet()));
        topics.removeAll(tables.existing("topic", "slug", topics));
        if (newPublishers.isEmpty()
                && better.isEmpty()
                && sources.isEmpty()
                && subjects.isEmpty()
                && topics.isEmpty()) {
            lock.share();
        } else {
            lock.own();
        }
        addPublishers(newPublishers, slugs, bySite);
        if (!better.isEmpty()) {
            desk.putSources(better);
        }
        addSources(sources.values());
        desk.putTopics(topics.stream()
                .map(t -> new TopicContent(t, named(t), null, null))
                .toList());
        desk.putSubjects(subjects.entrySet().stream()
                .map(s -> new SubjectContent(s.getKey(), s.getValue(), null, "", null, null, names.get(s.getKey())))
                .toList());
        return publishers.values().stream()
                .collect(Collectors.toMap(PublisherContent::slug, p -> bySite.get(p.site())));
    }

    /** Sources that were known only from an appearance until now. */
    private List<SourceContent> betterKnown(Collection<SourceContent> sources) {
        List<SourceContent> whole =
                sources.stream().filter(s -> !ImportedClaim.isStub(s)).toList();
        Set<String> stubs = tables.sourcesWithNote(
                ImportedClaim.STUB, whole.stream().map(SourceContent::key).toList());
        return whole.stream().filter(s -> stubs.contains(s.key())).toList();
    }

    /** A slug is somebody else's where the site is another one: then the site makes the slug. */
    private void addPublishers(List<PublisherContent> publishers, Set<String> taken, Map<String, String> bySite) {
        Map<String, PublisherContent> added = new LinkedHashMap<>();
        for (PublisherContent p : publishers) {
            if (bySite.containsKey(p.site())) {
                continue;
            }
            boolean free = !taken.contains(p.slug()) && !added.containsKey(p.slug());
            PublisherContent own = free ? p : p.withSlug(p.site().replaceAll("[^a-z0-9]+", "-"));
            added.put(own.slug(), own);
            bySite.put(p.site(), own.slug());
        }
        desk.putPublishers(added.values());
    }

    private void addSources(Collection<SourceContent> sources) {
        tables.insert(sources);
        Map<String, Object> documents = new LinkedHashMap<>();
        for (SourceContent s : sources) {
            documents.put(s.key(), new PublishedSource(s.key(), ReferenceKind.SOURCE.href(s.key()), s.source()));
        }
        log.append(ReferenceKind.SOURCE, documents);
    }

    private static String named(String slug) {
        String words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
