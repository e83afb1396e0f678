package org.plumbline.embed;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.HotClaims;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.web.StoredDocument;

/** Makes cards. A retracted claim keeps its card, which then says so: it stands in other people's articles. */
@ApplicationScoped
class Cards {
    /** Of what is kept, among {@link Pages#key keys}. */
    static final String KIND = "card";

    private final PublishedClaims claims;
    private final HotClaims hot;
    private final Timelines timelines;
    private final Pages pages;
    private final String style = Assets.text("palette.css", "card.css");
    private final String script = Assets.text("card.js");
    private final String policy = "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(script)
            + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *";

    Cards(PublishedClaims claims, HotClaims hot, Timelines timelines, Pages pages) {
        this.claims = claims;
        this.hot = hot;
        this.timelines = timelines;
        this.pages = pages;
    }

    /** The present state of a claim, retracted or not. */
    ClaimState state(String slug) {
        return hot.current(slug).filter(ClaimState::isRetracted).orElseGet(() -> claims.current(slug));
    }

    StoredDocument card(ClaimState state, String explicit, String acceptLanguage) {
        String wanted = Languages.wanted(explicit, acceptLanguage);
        StoredDocument document = state.in(wanted);
        String words = document.language();
        String pageLanguage = Languages.ofPage(wanted, words);
        return pages.kept(Pages.key(KIND, state, words, pageLanguage, explicit), () -> {
            PublishedClaim claim = timelines.claim(document);
            Frame frame = pages.frame("/claims/" + state.slug(), explicit, pageLanguage, claim.languages());
            Card card = new Card(frame, claim, words, state.isRetracted() ? state : null, style, script);
            return pages.render(card, pageLanguage, null);
        });
    }

    /** The only policy that lets others frame a page. */
    String policy() {
        return policy;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
