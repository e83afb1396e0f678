package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.plumbline.web.Problem;

/**
 * A problem as a page, for people who followed a link.
 *
 * @param retraction what is left of a retracted claim, null for every other problem
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(Frame frame, Problem problem, Retraction retraction) implements TemplateInstance {
    /**
     * A claim that stands no longer.
     *
     * @param text what was claimed
     * @param wordsOf language of the text
     * @param at when it was retracted
     * @param note why
     */
    record Retraction(String slug, String text, String wordsOf, Instant at, String note) {}
}
