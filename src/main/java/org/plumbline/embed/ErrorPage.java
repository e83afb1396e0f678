package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.plumbline.web.Problem;

/**
 * A problem as a page, for people who followed a link.
 *
 * @param history path of the revisions of a retracted claim, else null
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(Frame frame, Problem problem, String history) implements TemplateInstance {}
