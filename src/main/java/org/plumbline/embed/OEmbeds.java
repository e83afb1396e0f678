package org.plumbline.embed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringWriter;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.publication.ClaimState;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaims;
import org.plumbline.web.ProblemException;
import org.plumbline.web.PublicAddress;

/** Says how to embed the page at an address of ours. */
@ApplicationScoped
class OEmbeds {
    private static final int WIDTH = 600;
    private static final int CACHE_SECONDS = 300;
    private static final Pattern CLAIM = Pattern.compile("/(?:claims|embed)/([a-z0-9-]+)(?:/revisions/[0-9]+)?/?");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=([A-Za-z-]{2,35})(?:&|$)");

    private final PublishedClaims claims;
    private final Timelines timelines;
    private final PublicAddress address;

    OEmbeds(PublishedClaims claims, Timelines timelines, PublicAddress address) {
        this.claims = claims;
        this.timelines = timelines;
        this.address = address;
    }

    /**
     * @param url the page to embed
     * @param authority host and port that this request came to, which are ours too
     * @param maxWidth widest that will do, null for any
     * @param maxHeight highest that will do, null for any
     * @throws ProblemException not-found where the address is not a claim's here
     */
    OEmbed of(String url, String authority, Integer maxWidth, Integer maxHeight, String acceptLanguage) {
        URI page = ours(url, authority);
        Matcher path = CLAIM.matcher(page.getRawPath());
        if (!path.matches()) {
            throw ProblemException.notFound("only the pages of claims can be embedded: /claims/{slug}");
        }
        Matcher language = LANGUAGE.matcher(page.getRawQuery() == null ? "" : page.getRawQuery());
        String explicit = language.find() ? language.group(1) : null;
        ClaimState state = claims.current(path.group(1));
        PublishedClaim claim = timelines.claim(state.in(explicit == null ? acceptLanguage : explicit));
        int width = maxWidth == null ? WIDTH : Math.min(WIDTH, maxWidth);
        int height = maxHeight == null ? height(claim, width) : Math.min(height(claim, width), maxHeight);
        String src = address.of("/embed/" + state.slug()) + (explicit == null ? "" : "?lang=" + explicit);
        return new OEmbed(
                "1.0",
                "rich",
                claim.text(),
                claim.verdicts().isEmpty()
                        ? null
                        : claim.verdicts().get(0).publisher().name(),
                "Plumbline",
                address.of("/"),
                CACHE_SECONDS,
                iframe(src, claim.text(), width, height),
                width,
                height,
                address.of(PageText.shareImage(claim, claim.language())),
                ShareImage.WIDTH,
                ShareImage.HEIGHT);
    }

    private URI ours(String url, String authority) {
        if (url == null || url.isBlank()) {
            throw ProblemException.invalidQuery("url", "required", "must be the address of a claim's page here");
        }
        try {
            URI page = URI.create(url.strip());
            String given = page.getRawAuthority();
            // A path alone can only mean a page of the service that is asked, whatever it is called.
            boolean ours = given == null
                    ? !page.isAbsolute()
                    : (given.equalsIgnoreCase(URI.create(address.of("/")).getRawAuthority())
                            || given.equalsIgnoreCase(authority));
            if (ours && page.getRawPath() != null) {
                return page;
            }
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidQuery("url", "malformed", "must be an absolute address");
        }
        throw ProblemException.notFound("the address is not one of this service's");
    }

    /** About as high as the card will be; it says the exact height itself where the page listens. */
    private static int height(PublishedClaim claim, int width) {
        double perLine = Math.max(20, (width - 50) / 8.2);
        double claimLines = Math.ceil(claim.text().length() / (perLine * 0.75));
        String summary =
                claim.verdicts().isEmpty() ? "" : claim.verdicts().get(0).summary();
        double summaryLines =
                summary == null ? 0 : Math.ceil(PageText.summary(summary).length() / perLine);
        double corrected = claim.corrections().isEmpty() ? 0 : 50;
        return (int) (150 + 28 * claimLines + 23 * summaryLines + corrected);
    }

    private static String iframe(String src, String title, int width, int height) {
        return "<iframe src=\"" + escaped(src) + "\" title=\"" + escaped(title) + "\" width=\"" + width + "\" height=\""
                + height + "\" loading=\"lazy\""
                + " sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\" style=\"border:0;max-width:100%\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The answer as XML (oembed.com, 2.3.3.2). */
    static String xml(OEmbed answer) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("oembed");
            write(xml, "version", answer.version());
            write(xml, "type", answer.type());
            write(xml, "title", answer.title());
            write(xml, "author_name", answer.authorName());
            write(xml, "provider_name", answer.providerName());
            write(xml, "provider_url", answer.providerUrl());
            write(xml, "cache_age", String.valueOf(answer.cacheAge()));
            write(xml, "html", answer.html());
            write(xml, "width", String.valueOf(answer.width()));
            write(xml, "height", String.valueOf(answer.height()));
            write(xml, "thumbnail_url", answer.thumbnailUrl());
            write(xml, "thumbnail_width", String.valueOf(answer.thumbnailWidth()));
            write(xml, "thumbnail_height", String.valueOf(answer.thumbnailHeight()));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    /** XML 1.0 has no way to write most control characters. */
    private static void write(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement(name);
            xml.writeCharacters(value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
            xml.writeEndElement();
        }
    }
}
