package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import org.plumbline.publication.Change;
import org.plumbline.publication.PublishedClaim;

/**
 * The page of one revision of a claim.
 *
 * @param wordsOf language of the claim's texts
 * @param newest the claim's newest revision where readers have to be told of it: it is another one, or a retraction
 * @param traits the subject and what it is confused with, side by side; without columns where nothing is known
 * @param broader text of the claim that this is a case of, null where there is none
 * @param topics names by slug
 * @param jsonLd the ClaimReview for search engines, safe within a script element; null for what is not current
 */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClaimPage(
        Frame frame,
        PublishedClaim claim,
        String wordsOf,
        Change newest,
        TraitTable traits,
        String broader,
        Map<String, String> topics,
        Timeline timeline,
        String jsonLd)
        implements TemplateInstance {}
