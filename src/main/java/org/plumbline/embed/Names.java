package org.plumbline.embed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.PublishedTopic;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;

/** Subjects and topics by slug, kept for as long as a page may lag behind them. */
@ApplicationScoped
class Names {
    private static final int KEPT = 2000;

    private final LoadingCache<String, Optional<PublishedSubject>> subjects;
    private final LoadingCache<String, Optional<PublishedTopic>> topics;

    Names(ReferenceReader references) {
        this.subjects = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(Pages.REFERENCE_LAG)
                .build(slug -> references.find(ReferenceKind.SUBJECT, slug, PublishedSubject.class));
        this.topics = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(Pages.REFERENCE_LAG)
                .build(slug -> references.find(ReferenceKind.TOPIC, slug, PublishedTopic.class));
    }

    Optional<PublishedSubject> subject(String slug) {
        return subjects.get(slug);
    }

    /** A subject's name in a language, else its slug. */
    String ofSubject(String slug, String language) {
        return subject(slug)
                .map(subject -> TraitTable.nameOf(subject, language))
                .orElse(slug);
    }

    /** A topic's name in a language, else its slug. */
    String ofTopic(String slug, String language) {
        return topics.get(slug).map(topic -> nameOf(topic, language)).orElse(slug);
    }

    private static String nameOf(PublishedTopic topic, String language) {
        PublishedTopic.Translation translation = topic.translations().get(language);
        return translation == null || translation.name() == null ? topic.name() : translation.name();
    }
}
