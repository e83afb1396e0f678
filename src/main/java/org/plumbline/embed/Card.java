package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;

/**
 * A claim as a card for other sites' pages.
 *
 * @param wordsOf language of the claim's texts
 * @param retraction the retraction, null where the claim stands
 * @param style stylesheet, allowed by its digest
 * @param script the script that tells the card's height, allowed by its digest
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Card(Frame frame, PublishedClaim claim, String wordsOf, ClaimState retraction, String style, String script)
        implements TemplateInstance {}
