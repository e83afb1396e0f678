package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plumbline.web.ProblemType;

/** The catalogue of problems. */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemList(Frame frame, List<ProblemType> problems) implements TemplateInstance {
    ProblemList {
        problems = List.copyOf(problems);
    }
}
