package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.publication.PublishedClaim.PublisherRef;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.SourceRecord;

/** Looks up what claims name by slug or key, for many claims at once. */
@ApplicationScoped
class ReferenceNames {
    private final EntityManager entities;
    private final ReferenceTables tables;

    ReferenceNames(EntityManager entities, ReferenceTables tables) {
        this.entities = entities;
        this.tables = tables;
    }

    /**
     * What a batch of claims refers to.
     *
     * @param house the house publisher, null where none is recorded yet
     */
    record Known(
            PublisherRef house,
            Map<String, PublisherRef> publishers,
            Map<String, SubjectRef> subjects,
            Map<String, SourceRecord> sources,
            Set<String> topics) {}

    /** The slugs and keys that claims name. */
    record Named(Set<String> publishers, Set<String> subjects, Set<String> sources, Set<String> topics) {}

    static Named named(Collection<ClaimContent> contents) {
        Named named = new Named(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (ClaimContent content : contents) {
            content.verdicts().forEach(v -> add(named.publishers(), v.publisher()));
            add(named.subjects(), content.subject());
            content.confusedWith().forEach(m -> add(named.subjects(), m.subject()));
            content.citations().forEach(c -> add(named.sources(), c.source()));
            content.appearances().forEach(a -> add(named.sources(), a.source()));
            named.topics().addAll(content.topics());
        }
        return named;
    }

    Known of(Collection<ClaimContent> contents) {
        Named named = named(contents);
        if (entities.isJoinedToTransaction()) {
            entities.flush(); // sources are read past it
        }
        List<Publisher> known = entities.createQuery("from Publisher where house or slug in :keys", Publisher.class)
                .setParameter("keys", named.publishers())
                .getResultList();
        return new Known(
                known.stream()
                        .filter(p -> p.house)
                        .map(Publisher::ref)
                        .findFirst()
                        .orElse(null),
                known.stream().collect(Collectors.toMap(p -> p.slug, Publisher::ref)),
                find("from Subject where slug in :keys", Subject.class, named.subjects(), s -> s.slug, Subject::ref),
                tables.sources(named.sources()),
                find("from Topic where slug in :keys", Topic.class, named.topics(), t -> t.slug, t -> t.slug)
                        .keySet());
    }

    private <E, V> Map<String, V> find(
            String query, Class<E> type, Set<String> keys, Function<E, String> key, Function<E, V> value) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(query, type)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(key, value));
    }

    private static void add(Set<String> keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }
}
