package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.plumbline.web.ProblemType;

/** What a problem means and what to do: where the {@code type} of an error answer leads (RFC 9457, 4). */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(Frame frame, ProblemType problem, String example) implements TemplateInstance {}
