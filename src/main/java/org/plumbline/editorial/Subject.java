package org.plumbline.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.publication.PublishedClaim.SubjectRef;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.PublishedSubject.CitedSource;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.SourceRecord;

/** A thing that claims are about. */
@Entity
class Subject extends PanacheEntityBase {
    @Id
    String slug;

    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> aliases = List.of();

    String description;

    @Column(name = "part_of")
    String partOf;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, PublishedSubject.Translation> translations = Map.of();

    @OneToMany(mappedBy = "subject", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("ordinal")
    List<Trait> traits = new ArrayList<>();

    @Version
    int version;

    /** Takes over everything but the traits, which are replaced in two steps since their order is their key. */
    void become(SubjectContent content) {
        name = content.name();
        aliases = content.aliases();
        description = content.description();
        partOf = content.partOf();
        translations = content.translations();
    }

    void addTraits(List<PublishedSubject.Trait> contents) {
        for (PublishedSubject.Trait content : contents) {
            traits.add(new Trait(this, traits.size(), content));
        }
    }

    SubjectRef ref() {
        return new SubjectRef(slug, name);
    }

    Set<String> citedKeys() {
        Set<String> keys = new LinkedHashSet<>();
        traits.forEach(t -> keys.addAll(t.citations));
        return keys;
    }

    PublishedSubject published(Map<String, SourceRecord> sources) {
        return new PublishedSubject(
                slug,
                ReferenceKind.SUBJECT.href(slug),
                name,
                aliases,
                description,
                partOf,
                traits.stream().map(Trait::published).toList(),
                citedKeys().stream()
                        .map(key -> new CitedSource(key, sources.get(key)))
                        .toList(),
                translations);
    }
}
