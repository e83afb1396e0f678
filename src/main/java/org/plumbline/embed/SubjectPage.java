package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.plumbline.embed.TraitTable.Column;
import org.plumbline.publication.PublishedSubject;
import org.plumbline.search.ClaimSummary;

/**
 * The page of a subject.
 *
 * @param name its name in the page's language
 * @param description its description in the page's language
 * @param whole what it is part of, null where it stands alone
 * @param traits its traits as a table with one column
 * @param about claims about it
 * @param mixedUp claims that give its traits to something else
 * @param others subjects that such claims are about, to compare it with
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SubjectPage(
        Frame frame,
        PublishedSubject subject,
        String name,
        String description,
        Column whole,
        TraitTable traits,
        List<ClaimSummary> about,
        List<ClaimSummary> mixedUp,
        List<Column> others)
        implements TemplateInstance {
    SubjectPage {
        about = List.copyOf(about);
        mixedUp = List.copyOf(mixedUp);
        others = List.copyOf(others);
    }
}
