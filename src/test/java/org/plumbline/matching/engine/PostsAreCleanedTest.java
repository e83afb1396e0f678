package org.plumbline.matching.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PostsAreCleanedTest {

    @Test
    void linksEmojiAndTheDateGoAndHashtagsBecomeWords() {
        assertEquals(
                "How are butterflies surviving the Australian Fires? Footage Center for Bio Div",
                TextCleaner.clean(
                        "How are butterflies surviving the #AustralianFires? 🔥 Footage pic.twitter.com/0eJtwJyS1J"
                                + " — Center for Bio Div (@CenterForBioDiv) January 14, 2020"));
    }

    @Test
    void proseStaysAsItIs() {
        String prose = "In 2018, 23 million people – so it was said – could not travel.";
        assertEquals(prose, TextCleaner.clean(prose));
    }

    @Test
    void loneSurrogatesAndMarksOfDirectionGo() {
        assertEquals("a b", TextCleaner.clean("a\uD83D \u200Fb"));
    }
}
