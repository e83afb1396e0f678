package org.plumbline.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.publication.PublishedTopic;
import org.plumbline.publication.ReferenceKind;

/** A broad heading, for filters. */
@Entity
class Topic extends PanacheEntityBase {
    @Id
    String slug;

    String name;
    String description;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, PublishedTopic.Translation> translations = Map.of();

    @Version
    int version;

    void become(TopicContent content) {
        name = content.name();
        description = content.description();
        translations = content.translations();
    }

    PublishedTopic published() {
        return new PublishedTopic(slug, ReferenceKind.TOPIC.href(slug), name, description, translations);
    }
}
