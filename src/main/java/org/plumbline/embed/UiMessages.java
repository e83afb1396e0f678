package org.plumbline.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.publication.ChangeKind;
import org.plumbline.publication.NoteKind;
import org.plumbline.publication.Rating;
import org.plumbline.publication.SourceType;
import org.plumbline.publication.Stance;

/** Words around every page, and the vocabulary in readers' words. The texts are in {@code messages/ui_*.properties}. */
@MessageBundle(value = "ui", locale = "en")
public interface UiMessages {
    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String claims();

    @Message
    String subjects();

    @Message
    String corrections();

    @Message
    String methodology();

    @Message
    String tryIt();

    @Message
    String api();

    @Message
    String recipes();

    @Message
    String menu();

    @Message
    String search();

    @Message
    String searchLabel();

    @Message
    String languages();

    @Message
    String licence();

    @Message
    String feeds();

    @Message
    String rating(Rating rating);

    @Message
    String note(NoteKind kind);

    @Message
    String stance(Stance stance);

    @Message
    String sourceType(SourceType type);

    @Message
    String change(ChangeKind kind);

    @Message
    String part(Difference.Part part);
}
