package org.plumbline.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.publication.PublishedClaim.PublisherRef;
import org.plumbline.publication.PublishedPublisher;
import org.plumbline.publication.ReferenceKind;

/** Who publishes verdicts; exactly one of them is the house. */
@Entity
class Publisher extends PanacheEntityBase {
    @Id
    String slug;

    String name;
    String site;
    String url;
    boolean house;
    String methodology;

    @Column(name = "corrections_policy")
    String correctionsPolicy;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, PublishedPublisher.Translation> translations = Map.of();

    @Version
    int version;

    void become(PublisherContent content) {
        name = content.name();
        site = content.site();
        url = Source.text(content.url());
        house = content.house();
        methodology = content.methodology();
        correctionsPolicy = content.correctionsPolicy();
        translations = content.translations();
    }

    PublisherRef ref() {
        return new PublisherRef(slug, name, site);
    }

    PublishedPublisher published() {
        return new PublishedPublisher(
                slug,
                ReferenceKind.PUBLISHER.href(slug),
                name,
                site,
                Source.uri(url),
                house,
                methodology,
                correctionsPolicy,
                translations);
    }
}
