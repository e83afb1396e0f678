package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The list of subjects.
 *
 * @param next slug to go on after, null on the last page
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubjectList(Frame frame, List<Item> items, String next) implements TemplateInstance {
    SubjectList {
        items = List.copyOf(items);
    }

    /** A subject in the page's language. */
    record Item(String slug, String name, String description) {}
}
