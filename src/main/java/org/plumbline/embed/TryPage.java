package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The page on which a text can be checked.
 *
 * @param example a text made of published claims, empty where nothing is published
 * @param snippet how to use the component elsewhere
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TryPage(Frame frame, String example, String snippet) implements TemplateInstance {}
