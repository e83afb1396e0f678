package org.plumbline.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the check page and the recipes. The texts are in {@code messages/check_*.properties}. */
@MessageBundle(value = "check", locale = "en")
public interface CheckMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String yourText();

    @Message
    String privacy();

    @Message
    String useExample();

    @Message
    String marked();

    @Message
    String found();

    @Message
    String needsScript();

    @Message
    String ownTitle();

    @Message
    String ownText();

    @Message
    String moreRecipes();

    @Message
    String recipesTitle();

    @Message
    String recipesLead();

    @Message
    String allOperations();

    @Message
    String pluginTitle();

    @Message
    String pluginLead();

    @Message
    String componentTitle();

    @Message
    String componentLead();

    @Message
    String notebookTitle();

    @Message
    String notebookLead();

    @Message
    String sheetTitle();

    @Message
    String sheetLead();

    @Message
    String cardTitle();

    @Message
    String cardLead();

    @Message
    String followTitle();

    @Message
    String followLead();
}
