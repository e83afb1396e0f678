package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Subjects side by side. */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparisonPage(Frame frame, String title, List<SubjectList.Item> subjects, TraitTable traits)
        implements TemplateInstance {
    ComparisonPage {
        subjects = List.copyOf(subjects);
    }
}
