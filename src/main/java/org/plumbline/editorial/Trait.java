package org.plumbline.editorial;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.plumbline.publication.PublishedSubject;

/** What is so of a subject, with the sources that say so. */
@Entity
class Trait {
    @EmbeddedId
    Key key;

    @MapsId("subject")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject")
    Subject subject;

    String property;
    String value;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "trait_citation",
            joinColumns = {
                @JoinColumn(name = "subject", referencedColumnName = "subject"),
                @JoinColumn(name = "trait", referencedColumnName = "ordinal")
            })
    @Column(name = "source")
    @BatchSize(size = 50)
    Set<String> citations = new LinkedHashSet<>();

    Trait() {}

    Trait(Subject subject, int ordinal, PublishedSubject.Trait content) {
        this.key = new Key(subject.slug, (short) ordinal);
        this.subject = subject;
        this.property = content.property();
        this.value = content.value();
        this.citations = new LinkedHashSet<>(content.citations());
    }

    void repoint(Repointing repointing) {
        List<String> keys = repointing.keys(List.copyOf(citations));
        citations.clear();
        citations.addAll(keys);
    }

    PublishedSubject.Trait published() {
        return new PublishedSubject.Trait(
                property, value, citations.stream().sorted().toList());
    }

    /** A trait is known by its place within its subject. */
    @Embeddable
    record Key(String subject, short ordinal) implements Serializable {}
}
