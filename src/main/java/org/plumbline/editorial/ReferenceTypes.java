package org.plumbline.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.web.Violation;

/** The four kinds of reference data. */
@ApplicationScoped
class ReferenceTypes {
    private final ReferenceDesk desk;
    private final EntityManager entities;

    ReferenceTypes(ReferenceDesk desk, EntityManager entities) {
        this.desk = desk;
        this.entities = entities;
    }

    ReferenceType<SourceContent> sources() {
        return new ReferenceType<>(
                ReferenceKind.SOURCE,
                SourceContent.class,
                SourceContent::key,
                SourceContent::title,
                SourceContent::withKey,
                source -> List.of(),
                desk::putSources);
    }

    ReferenceType<TopicContent> topics() {
        return new ReferenceType<>(
                ReferenceKind.TOPIC,
                TopicContent.class,
                TopicContent::slug,
                TopicContent::name,
                TopicContent::withSlug,
                topic -> List.of(),
                desk::putTopics);
    }

    ReferenceType<PublisherContent> publishers() {
        return new ReferenceType<>(
                ReferenceKind.PUBLISHER,
                PublisherContent.class,
                PublisherContent::slug,
                PublisherContent::name,
                PublisherContent::withSlug,
                publisher -> List.of(),
                desk::putPublishers);
    }

    ReferenceType<SubjectContent> subjects() {
        return new ReferenceType<>(
                ReferenceKind.SUBJECT,
                SubjectContent.class,
                SubjectContent::slug,
                SubjectContent::name,
                SubjectContent::withSlug,
                this::unknownNames,
                desk::putSubjects);
    }

    private List<Violation> unknownNames(SubjectContent subject) {
        List<Violation> faults = new ArrayList<>();
        if (subject.partOf() != null) {
            checkPartOf(subject, faults);
        }
        Set<String> properties = new HashSet<>();
        for (int i = 0; i < subject.traits().size(); i++) {
            PublishedSubject.Trait trait = subject.traits().get(i);
            if (!properties.add(trait.property())) {
                faults.add(Violation.body(
                        "/traits/" + i + "/property", "repeated", "is there twice; a property has one value"));
            }
            for (int j = 0; j < trait.citations().size(); j++) {
                if (entities.find(Source.class, trait.citations().get(j)) == null) {
                    faults.add(Violation.body(
                            "/traits/" + i + "/citations/" + j,
                            "unknown",
                            "there is no source '" + trait.citations().get(j) + "'"));
                }
            }
        }
        return faults;
    }

    /** Upwards until there is no more, or until it comes back to where it started. */
    private void checkPartOf(SubjectContent subject, List<Violation> faults) {
        Set<String> seen = new HashSet<>();
        String at = subject.partOf();
        while (at != null && seen.add(at)) {
            if (at.equals(subject.slug())) {
                faults.add(Violation.body("/partOf", "circular", "leads back to the subject itself"));
                return;
            }
            Subject above = entities.find(Subject.class, at);
            if (above == null) {
                faults.add(Violation.body("/partOf", "unknown", "there is no subject '" + at + "'"));
                return;
            }
            at = above.partOf;
        }
    }
}
