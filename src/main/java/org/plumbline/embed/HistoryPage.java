package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.plumbline.publication.Change;

/**
 * Every revision of a claim and what it changed.
 *
 * @param retraction the retraction, null where the claim stands
 * @param next number to go on before, 0 on the last page
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HistoryPage(
        Frame frame, String slug, Change retraction, String text, String wordsOf, Timeline timeline, int next)
        implements TemplateInstance {}
