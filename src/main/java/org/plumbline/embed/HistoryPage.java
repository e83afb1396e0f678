package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Every revision of a claim and what it changed.
 *
 * @param next number to go on before, 0 on the last page
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HistoryPage(Frame frame, String slug, String text, String wordsOf, Timeline timeline, int next)
        implements TemplateInstance {}
