package org.plumbline.interchange.google;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.publication.PublishedPublisher;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;

/** Finds publishers by their sites. */
@ApplicationScoped
class PublisherSites {
    private static final int BATCH = 100;

    private final ReferenceReader references;

    PublisherSites(ReferenceReader references) {
        this.references = references;
    }

    /** Slug of the publisher at a host. */
    Optional<String> publisherAt(String host) {
        String after = "";
        while (true) {
            List<ReferenceReader.Keyed> batch = references.list(ReferenceKind.PUBLISHER, after, BATCH, null);
            for (ReferenceReader.Keyed keyed : batch) {
                PublishedPublisher publisher = references.parse(keyed.document(), PublishedPublisher.class);
                if (host.equals(publisher.site())) {
                    return Optional.of(publisher.slug());
                }
            }
            if (batch.size() < BATCH) {
                return Optional.empty();
            }
            after = batch.get(BATCH - 1).key();
        }
    }

    /** {@code https://www.Example.org/x} and {@code example.org} are the same site. */
    static String host(String site) {
        return site.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/:?#].*$", "");
    }
}
