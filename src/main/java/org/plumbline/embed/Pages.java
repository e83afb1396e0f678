package org.plumbline.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.publication.ClaimState;
import org.plumbline.web.Answers;
import org.plumbline.web.CachePolicy;
import org.plumbline.web.PublicAddress;
import org.plumbline.web.StoredDocument;

/**
 * Renders pages and keeps them by revision. The entity tag is that of the rendered bytes, so it changes with the
 * revision, with the templates and with the stylesheet, and with nothing else.
 */
@ApplicationScoped
class Pages {
    static final String HTML = "text/html;charset=UTF-8";
    /** A page also shows names of subjects and topics, which have no place in the log: they may lag by this much. */
    static final Duration REFERENCE_LAG = Duration.ofSeconds(15);

    private final Answers answers;
    private final Assets assets;
    private final PublicAddress address;
    private final Cache<List<Object>, StoredDocument> rendered;

    Pages(
            Answers answers,
            Assets assets,
            PublicAddress address,
            @ConfigProperty(name = "plumbline.cache.pages-bytes", defaultValue = "33554432") long maxBytes) {
        this.answers = answers;
        this.assets = assets;
        this.address = address;
        this.rendered = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .<List<Object>, StoredDocument>weigher((key, page) -> page.body().length + 500)
                .expireAfterWrite(REFERENCE_LAG)
                .build();
    }

    /** By a path alone, so that it also leads on behind a proxy that is asked under another name. */
    static Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** The frame of a page whose content has a language of its own. */
    Frame frame(String path, String explicit, String pageLanguage, List<String> languages) {
        return new Frame(address.of(""), path, "", pageLanguage, explicit, languages, assets.links());
    }

    /** The frame of a page that exists in the languages of the pages' own words. */
    Frame frame(String path, String explicit, String acceptLanguage) {
        String wanted = Languages.wanted(explicit, acceptLanguage);
        return frame(path, explicit, Languages.choose(wanted, Languages.OF_PAGES), Languages.OF_PAGES);
    }

    /** The same for a page whose address has a repeated parameter. */
    Frame frame(String path, String explicit, String acceptLanguage, String parameter, List<String> values) {
        Frame frame = frame(path, explicit, acceptLanguage);
        String query = values.stream()
                .map(value -> parameter + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Frame(frame.base(), path, query, frame.lang(), explicit, frame.languages(), frame.assets());
    }

    /** Renders now. */
    StoredDocument render(TemplateInstance page, String language, Instant lastModified) {
        String html = page.setLocale(Locale.forLanguageTag(language)).render();
        return StoredDocument.of(html.getBytes(StandardCharsets.UTF_8), language, lastModified);
    }

    /**
     * Key of what is made of the present state of a claim.
     *
     * @param words language of the claim's texts
     * @param explicit language that the address names, null where it names none
     */
    static List<Object> key(String kind, ClaimState state, String words, String pageLanguage, String explicit) {
        return List.of(kind, state.position(), words, pageLanguage, Optional.ofNullable(explicit));
    }

    /** From memory, or rendered and kept. The key must name everything that the page depends on but reference data. */
    StoredDocument kept(List<Object> key, Supplier<StoredDocument> render) {
        return rendered.get(key, absent -> render.get());
    }

    /** Only from memory. */
    Optional<StoredDocument> ifKept(List<Object> key) {
        return Optional.ofNullable(rendered.getIfPresent(key));
    }

    Response answer(StoredDocument page, ContentPolicy policy, HttpHeaders request) {
        Response answer = answers.document(page, HTML, CachePolicy.REVALIDATE, request);
        answer.getHeaders().putSingle(ContentPolicy.HEADER, policy.header());
        return answer;
    }

    /** A page that is not kept: made for this request. */
    Response answer(TemplateInstance page, Frame frame, ContentPolicy policy, HttpHeaders request) {
        return answer(render(page, frame.lang(), null), policy, request);
    }
}
