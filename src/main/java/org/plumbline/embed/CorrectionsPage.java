package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plumbline.publication.Change;

/**
 * The corrections log.
 *
 * @param next position to go on before, 0 on the last page
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectionsPage(Frame frame, List<Item> items, long next) implements TemplateInstance {
    CorrectionsPage {
        items = List.copyOf(items);
    }

    /**
     * A correction and the claim it was made in, as it read then.
     *
     * @param retracted whether the claim is retracted now, so that only its history can be read
     */
    record Item(Change change, String text, String language, boolean retracted) {}
}
