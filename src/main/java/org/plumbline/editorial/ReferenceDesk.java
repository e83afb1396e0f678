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

/** Writes reference data and records what it says in its log. */
@ApplicationScoped
public class ReferenceDesk {
    private final EntityManager entities;
    private final ReferenceLog log;

    ReferenceDesk(EntityManager entities, ReferenceLog log) {
        this.entities = entities;
        this.log = log;
    }

    @Transactional
    public void putSources(Collection<SourceContent> contents) {
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
        log.append(ReferenceKind.SOURCE, documents);
    }

    @Transactional
    public void putTopics(Collection<TopicContent> contents) {
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
        log.append(ReferenceKind.TOPIC, documents);
    }

    @Transactional
    public void putPublishers(Collection<PublisherContent> contents) {
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
        log.append(ReferenceKind.PUBLISHER, documents);
    }

    @Transactional
    public void putSubjects(Collection<SubjectContent> contents) {
        List<Subject> subjects = contents.stream().map(this::subject).toList();
        // Old traits go before new ones come: both have the same keys.
        subjects.forEach(s -> s.traits.clear());
        entities.flush();
        Map<String, SubjectContent> bySlug = contents.stream().collect(Collectors.toMap(SubjectContent::slug, c -> c));
        subjects.forEach(s -> s.addTraits(bySlug.get(s.slug).traits()));
        Set<String> keys =
                subjects.stream().flatMap(s -> s.citedKeys().stream()).collect(Collectors.toSet());
        Map<String, SourceRecord> sources = sources(keys);
        Map<String, Object> documents = new LinkedHashMap<>();
        subjects.forEach(s -> documents.put(s.slug, s.published(sources)));
        log.append(ReferenceKind.SUBJECT, documents);
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
