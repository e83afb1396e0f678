package org.plumbline.interchange.google;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.interchange.google.MarkupPage.Markup;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** What a page must satisfy to be kept at all; what a claim must satisfy is the desk's to say. */
final class PageRules {
    private static final int MAX_URL = 2000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?");
    private static final Pattern PARTIAL_DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}([T ].*)?)?)?");

    private final List<Violation> faults = new ArrayList<>();

    private PageRules() {}

    /** @throws ProblemException invalid-body with every fault */
    static void check(MarkupPage page) {
        PageRules rules = new PageRules();
        rules.page(page);
        if (!rules.faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_BODY, rules.faults);
        }
    }

    /** The address as pages are found by: without an anchor, scheme and host in lower case. */
    static String canonical(String url) {
        try {
            URI uri = new URI(url.strip());
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getScheme().toLowerCase(java.util.Locale.ROOT) + "://"
                    + uri.getRawAuthority().toLowerCase(java.util.Locale.ROOT)
                    + path
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e); // checked before
        }
    }

    static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url.strip());
            return url.length() <= MAX_URL
                    && uri.getHost() != null
                    && (uri.getScheme().equalsIgnoreCase("http")
                            || uri.getScheme().equalsIgnoreCase("https"));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void page(MarkupPage page) {
        if (page.pageUrl() == null || !isWebAddress(page.pageUrl())) {
            fault("/pageUrl", "malformed", "must be the http or https address of the page");
            return;
        }
        if (page.publishDate() != null && !DAY.matcher(page.publishDate()).matches()) {
            fault("/publishDate", "malformed", "must be a date such as 2026-11-24");
        }
        if (page.claimReviewMarkups().isEmpty() || page.claimReviewMarkups().size() > Markup.MOST) {
            fault("/claimReviewMarkups", "size", "must hold 1 to " + Markup.MOST + " fact checks");
        }
        for (int i = 0; i < page.claimReviewMarkups().size(); i++) {
            markup(page, page.claimReviewMarkups().get(i), "/claimReviewMarkups/" + i);
        }
    }

    private void markup(MarkupPage page, Markup markup, String pointer) {
        if (markup.claimReviewed() == null || markup.claimReviewed().isBlank()) {
            fault(pointer + "/claimReviewed", "required", "must say the claim");
        }
        if (markup.url() != null
                && !(isWebAddress(markup.url()) && canonical(markup.url()).equals(canonical(page.pageUrl())))) {
            fault(pointer + "/url", "other-page", "must be the pageUrl, or the pageUrl with an anchor");
        }
        if (markup.claimDate() != null
                && !PARTIAL_DAY.matcher(markup.claimDate()).matches()) {
            fault(pointer + "/claimDate", "malformed", "must be a date such as 2026-11-24");
        }
        if (markup.claimFirstAppearance() != null && !isWebAddress(markup.claimFirstAppearance())) {
            fault(pointer + "/claimFirstAppearance", "malformed", "must be an http or https address");
        }
        for (int i = 0; i < markup.claimAppearances().size(); i++) {
            if (!isWebAddress(markup.claimAppearances().get(i))) {
                fault(pointer + "/claimAppearances/" + i, "malformed", "must be an http or https address");
            }
        }
        if (markup.claimAuthor() != null
                && markup.claimAuthor().sameAs() != null
                && !isWebAddress(markup.claimAuthor().sameAs())) {
            fault(pointer + "/claimAuthor/sameAs", "malformed", "must be an http or https address");
        }
        if (markup.rating() == null
                || markup.rating().textualRating() == null
                || markup.rating().textualRating().isBlank()) {
            fault(pointer + "/rating/textualRating", "required", "must say the verdict in words");
        }
    }

    private void fault(String pointer, String code, String message) {
        faults.add(Violation.body(pointer, code, message));
    }
}
