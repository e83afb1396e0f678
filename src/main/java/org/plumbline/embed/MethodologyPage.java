package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plumbline.publication.Rating;

/**
 * How the house works.
 *
 * @param publisher the house's name, empty where there is none
 * @param methodology its text in the page's language, empty where there is none
 * @param policy how it corrects, empty where it does not say
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MethodologyPage(Frame frame, String publisher, String methodology, String policy, List<Rating> ratings)
        implements TemplateInstance {
    MethodologyPage {
        ratings = List.copyOf(ratings);
    }
}
