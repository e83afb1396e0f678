package org.plumbline.editorial;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.plumbline.publication.SourceRecord;
import org.plumbline.publication.SourceType;

/** A document that verdicts, notes and traits rest on. */
@Entity
class Source extends PanacheEntityBase {
    @Id
    String key;

    String title;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> authors = List.of();

    String publisher;
    String url;

    @Column(name = "archive_url")
    String archiveUrl;

    @Column(name = "published_on")
    String publishedOn;

    String language;
    String type;
    boolean verified;
    String note;

    @Version
    int version;

    void become(SourceRecord record) {
        title = record.title();
        authors = record.authors();
        publisher = record.publisher();
        url = text(record.url());
        archiveUrl = text(record.archiveUrl());
        publishedOn = record.publishedOn();
        language = record.language();
        type = record.type().slug();
        verified = record.verified();
        note = record.note();
    }

    SourceRecord record() {
        return new SourceRecord(
                title,
                authors,
                publisher,
                uri(url),
                uri(archiveUrl),
                publishedOn,
                language,
                SourceType.of(type),
                verified,
                note);
    }

    static String text(URI uri) {
        return uri == null ? null : uri.toString();
    }

    static URI uri(String text) {
        return text == null ? null : URI.create(text);
    }
}
