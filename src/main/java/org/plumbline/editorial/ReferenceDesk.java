package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.publication.PublishedSource;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceLog;
import org.plumbline.publication.SourceRecord;

/**
 * Writes reference data and records what it says in its log. Published claims and subjects that show what was changed are
 * published again in the same transaction.
 */
@ApplicationScoped
public class ReferenceDesk {
    private final EntityManager entities;
    private final ReferenceLog log;
    private final ReferenceLock lock;
    private final ReferenceUse use;
    private final Republishing republishing;

    ReferenceDesk(
            EntityManager entities, ReferenceLog log, ReferenceLock lock, ReferenceUse use, Republishing republishing) {
        this.entities = entities;
        this.log = log;
        this.lock = lock;
        this.use = use;
        this.republishing = republishing;
    }

    @Transactional
    public void putSources(Collection<SourceContent> contents) {
        lock.own();
        Map<String, Object> documents = new LinkedHashMap<>();
        for (SourceContent content : contents) {
            Source source = findOrCreate(Source.class, content.key(), () -> {
                Source created = new Source();
                created.key = content.key();
                return created;
            });
            source.become(content.source());
            entities.persist(source);
            documents.put(
                    content.key(),
                    new PublishedSource(content.key(), ReferenceKind.SOURCE.href(content.key()), source.record()));
        }
        Set<String> changed = record(ReferenceKind.SOURCE, documents);
        recordSubjects(use.citingSubjects(changed));
        republishing.showing(ReferenceKind.SOURCE, changed);
    }

    @Transactional
    public void putTopics(Collection<TopicContent> contents) {
        lock.own();
        Map<String, Object> documents = new LinkedHashMap<>();
        for (TopicContent content : contents) {
            Topic topic = findOrCreate(Topic.class, content.slug(), () -> {
                Topic created = new Topic();
                created.slug = content.slug();
                return created;
            });
            topic.become(content);
            entities.persist(topic);
            documents.put(topic.slug, topic.published());
        }
        record(ReferenceKind.TOPIC, documents);
    }

    @Transactional
    public void putPublishers(Collection<PublisherContent> contents) {
        lock.own();
        Map<String, Object> documents = new LinkedHashMap<>();
        for (PublisherContent content : contents) {
            Publisher publisher = findOrCreate(Publisher.class, content.slug(), () -> {
                Publisher created = new Publisher();
                created.slug = content.slug();
                return created;
            });
            publisher.become(content);
            entities.persist(publisher);
            documents.put(publisher.slug, publisher.published());
        }
        republishing.showing(ReferenceKind.PUBLISHER, record(ReferenceKind.PUBLISHER, documents));
    }

    @Transactional
    public void putSubjects(Collection<SubjectContent> contents) {
        lock.own();
        List<Subject> subjects = contents.stream().map(this::subject).toList();
        // Old traits go before new ones come: both have the same keys.
        subjects.forEach(s -> s.traits.clear());
        entities.flush();
        Map<String, SubjectContent> bySlug = contents.stream().collect(Collectors.toMap(SubjectContent::slug, c -> c));
        subjects.forEach(s -> s.addTraits(bySlug.get(s.slug).traits()));
        republishing.showing(ReferenceKind.SUBJECT, record(subjects));
    }

    /** Subjects show the sources of their traits. */
    private void recordSubjects(Collection<String> slugs) {
        record(slugs.stream().map(slug -> entities.find(Subject.class, slug)).toList());
    }

    private Set<String> record(List<Subject> subjects) {
        Set<String> keys =
                subjects.stream().flatMap(s -> s.citedKeys().stream()).collect(Collectors.toSet());
        Map<String, SourceRecord> sources = sources(keys);
        Map<String, Object> documents = new LinkedHashMap<>();
        subjects.forEach(s -> documents.put(s.slug, s.published(sources)));
        return record(ReferenceKind.SUBJECT, documents);
    }

    /** The tables first: what is read back through the connection must be there. */
    private Set<String> record(ReferenceKind kind, Map<String, Object> documents) {
        entities.flush();
        return log.append(kind, documents);
    }

    /** Removes what nothing uses; whoever calls has made sure of that under the lock. */
    @Transactional
    void remove(ReferenceKind kind, String key) {
        Object entity = entities.find(typeOf(kind), key);
        entities.remove(entity);
        Map<String, Object> gone = new LinkedHashMap<>();
        gone.put(key, null);
        record(kind, gone);
    }

    private static Class<?> typeOf(ReferenceKind kind) {
        return switch (kind) {
            case SOURCE -> Source.class;
            case SUBJECT -> Subject.class;
            case TOPIC -> Topic.class;
            case PUBLISHER -> Publisher.class;
        };
    }

    /** The traits of these subjects cite another source instead of this one. */
    @Transactional
    void repointTraits(Repointing repointing) {
        List<String> slugs = use.citingSubjects(List.of(repointing.from()));
        for (String slug : slugs) {
            entities.find(Subject.class, slug).traits.forEach(t -> t.repoint(repointing));
        }
        recordSubjects(slugs);
    }

    private Subject subject(SubjectContent content) {
        Subject subject = findOrCreate(Subject.class, content.slug(), () -> {
            Subject created = new Subject();
            created.slug = content.slug();
            return created;
        });
        subject.become(content);
        entities.persist(subject);
        return subject;
    }

    private Map<String, SourceRecord> sources(Set<String> keys) {
        return entities.createQuery("from Source where key in :keys", Source.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(s -> s.key, Source::record));
    }

    private <T> T findOrCreate(Class<T> type, String key, java.util.function.Supplier<T> create) {
        T found = entities.find(type, key);
        if (found == null) {
            found = create.get();
        }
        return found;
    }
}
