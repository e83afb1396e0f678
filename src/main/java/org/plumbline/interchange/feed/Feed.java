package org.plumbline.interchange.feed;

import java.time.Instant;
import java.util.List;

/**
 * A page of a feed, before it takes a format.
 *
 * @param id name of the feed, the same on all its pages
 * @param self address of this page
 * @param home page for people with the same content
 * @param first address of the feed's first page
 * @param next address of the next page, null on the last
 * @param updated when its newest entry was
 */
record Feed(
        String id,
        String title,
        String description,
        String self,
        String home,
        String first,
        String next,
        String author,
        Instant updated,
        List<Entry> entries) {
    Feed {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param id name that stays the same while the entry changes
     * @param url page for people
     * @param alternate the same as JSON
     * @param html what it says, safe HTML
     */
    record Entry(
            String id,
            String title,
            String url,
            String alternate,
            String language,
            String author,
            Instant published,
            Instant updated,
            String summary,
            String html,
            List<Category> categories) {
        Entry {
            categories = List.copyOf(categories);
        }
    }

    /** A tag in its vocabulary. */
    record Category(String scheme, String term, String label) {}
}
