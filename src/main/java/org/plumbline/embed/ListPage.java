package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plumbline.search.ClaimSummary;
import org.plumbline.search.UnknownWord;

/**
 * The list of claims with its search and facets.
 *
 * @param q the words searched for, empty where there are none
 * @param sort the order, empty for the default
 * @param total how many claims match
 * @param exact whether the total is exact
 * @param unknown words that no claim has
 * @param next address of the next page, null on the last
 * @param later whether this is not the first page
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListPage(
        Frame frame,
        String q,
        String sort,
        List<ClaimSummary> items,
        List<Facet> facets,
        long total,
        boolean exact,
        List<UnknownWord> unknown,
        String next,
        boolean later)
        implements TemplateInstance {
    ListPage {
        items = List.copyOf(items);
        facets = List.copyOf(facets);
        unknown = List.copyOf(unknown);
    }

    /** One facet: its parameter and the values that can be chosen. */
    record Facet(String parameter, List<Choice> choices) {
        Facet {
            choices = List.copyOf(choices);
        }

        /** Whether one of the values is chosen, so that the facet is shown opened. */
        public boolean open() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /** A value of a facet and how many claims have it. */
    record Choice(String value, String label, long count, boolean chosen) {}

    /** A piece of a text, marked where it was found. */
    record Piece(String text, boolean marked) {}
}
