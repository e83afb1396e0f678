package org.plumbline.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.publication.Rating;

/** Words of every page but a claim's. The texts are in {@code messages/page_*.properties}. */
@MessageBundle(value = "page", locale = "en")
public interface PageMessages {
    @Message
    String claimsTitle();

    @Message
    String claimsLead();

    @Message
    String found(long number);

    @Message
    String foundMany(long number);

    @Message
    String nothingFound();

    @Message
    String nothingFoundHelp();

    @Message
    String unknownWord(String word);

    @Message
    String searchedInstead(String words);

    @Message
    String narrow();

    @Message
    String apply();

    @Message
    String clear();

    @Message
    String order();

    @Message
    String sortRelevance();

    @Message
    String sortNewest();

    @Message
    String sortOldest();

    @Message
    String sortUpdated();

    @Message
    String facetRating();

    @Message
    String facetTopic();

    @Message
    String facetSubject();

    @Message
    String facetConfusedWith();

    @Message
    String nextPage();

    @Message
    String firstPage();

    @Message
    String corrected();

    @Message
    String subjectsTitle();

    @Message
    String subjectsLead();

    @Message
    String subjectKicker();

    @Message
    String alsoCalled();

    @Message
    String partOf();

    @Message
    String traits();

    @Message
    String value();

    @Message
    String claimsAbout();

    @Message
    String mixedUpIn();

    @Message
    String allOfThem();

    @Message
    String compareTitle();

    @Message
    String compareLead();

    @Message
    String compareWith();

    @Message
    String correctionsTitle();

    @Message
    String correctionsLead();

    @Message
    String noCorrections();

    @Message
    String older();

    @Message
    String methodologyTitle();

    @Message
    String noMethodology();

    @Message
    String correctionsPolicy();

    @Message
    String scaleTitle();

    @Message
    String definition(Rating rating);

    @Message
    String historyTitle();

    @Message
    String backToClaim();

    @Message
    String notFoundTitle();

    @Message
    String notFoundHelp();

    @Message
    String retractedTitle();

    @Message
    String retractedHelp();

    @Message
    String errorTitle();

    @Message
    String errorHelp();

    @Message
    String badRequestTitle();
}
