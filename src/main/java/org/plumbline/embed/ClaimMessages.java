package org.plumbline.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a claim's page and card. The texts are in {@code messages/claim_*.properties}. */
@MessageBundle(value = "claim", locale = "en")
public interface ClaimMessages {
    @Message
    String kicker();

    @Message
    String saidBy();

    @Message
    String caseOf();

    @Message
    String verdictBy(String publisher);

    @Message
    String scale(int value, int best);

    @Message
    String checkedOn(String date);

    @Message
    String evidenceUpTo(String date);

    @Message
    String correctedOn(String date);

    @Message
    String why();

    @Message
    String otherVerdicts();

    @Message
    String split();

    @Message
    String agreed();

    @Message
    String readReview();

    @Message
    String trueParts();

    @Message
    String wrongParts();

    @Message
    String scope();

    @Message
    String confusedWith();

    @Message
    String sideBySide();

    @Message
    String trait();

    @Message
    String unknown();

    @Message
    String compareAll();

    @Message
    String alsoKnow();

    @Message
    String sources();

    @Message
    String source(int number);

    @Message
    String archived();

    @Message
    String accessed(String date);

    @Message
    String unverified();

    @Message
    String appearances();

    @Message
    String wordings();

    @Message
    String subject();

    @Message
    String topics();

    @Message
    String history();

    @Message
    String revision(int number);

    @Message
    String allRevisions(int number);

    @Message
    String whatChanged();

    @Message
    String removed();

    @Message
    String added();

    @Message
    String superseded(int number, String date);

    @Message
    String readNewest(int number);

    @Message
    String retractedSince(String date);

    @Message
    String cite();

    @Message
    String reference();

    @Message
    String allSources();

    @Message
    String machines();

    @Message
    String permalink();

    @Message
    String embed();

    @Message
    String readMore();
}
