package org.plumbline.interchange.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.plumbline.publication.PublishedPublisher;
import org.plumbline.publication.ReferenceKind;
import org.plumbline.publication.ReferenceReader;
import org.plumbline.web.PublicAddress;

/** Everything around a feed's entries: names, titles and the links between its pages. */
@ApplicationScoped
class FeedFrame {
    private static final int PUBLISHERS = 100;
    private static final String NO_HOUSE = "Plumbline";

    private final PublicAddress address;
    private final ReferenceReader references;

    FeedFrame(PublicAddress address, ReferenceReader references) {
        this.address = address;
        this.references = references;
    }

    /** @param about {@code claims} or {@code corrections} */
    Feed around(String about, String description, UriInfo uri, String next, Instant updated, List<Feed.Entry> entries) {
        String house = house();
        UriBuilder page = uri.getRequestUriBuilder();
        String first = relative(page.clone().replaceQueryParam("cursor"));
        return new Feed(
                first,
                house + ": " + about,
                description,
                relative(page),
                address.of("/" + about),
                first,
                next == null ? null : relative(page.clone().replaceQueryParam("cursor", next)),
                house,
                updated,
                entries);
    }

    /** The public address of a request's path and query, whatever host it came to. */
    private String relative(UriBuilder page) {
        java.net.URI uri = page.build();
        return address.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }

    private String house() {
        return references.list(ReferenceKind.PUBLISHER, "", PUBLISHERS, null).stream()
                .map(k -> references.parse(k.document(), PublishedPublisher.class))
                .filter(PublishedPublisher::house)
                .map(PublishedPublisher::name)
                .findFirst()
                .orElse(NO_HOUSE);
    }
}
