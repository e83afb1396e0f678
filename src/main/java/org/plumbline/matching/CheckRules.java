package org.plumbline.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.plumbline.web.Bodies;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** What a request for a check must be like. */
final class CheckRules {
    static final int MAX_MATCHES = 200;

    private CheckRules() {}

    /** @throws ProblemException invalid-body with every fault, or too-large */
    static void check(CheckRequest body) {
        CheckRequest request = Bodies.required(body);
        List<Violation> faults = new ArrayList<>();
        if ((request.text() == null) == (request.html() == null)) {
            faults.add(Violation.body("/text", "exclusive", "is needed, or html instead of it; one of the two"));
        } else {
            article(request, faults);
        }
        if (request.minConfidence() != null && !(request.minConfidence() >= 0 && request.minConfidence() <= 1)) {
            faults.add(Violation.body("/minConfidence", "out-of-range", "must be between 0 and 1"));
        }
        if (request.limit() != null && (request.limit() < 1 || request.limit() > MAX_MATCHES)) {
            faults.add(Violation.body("/limit", "out-of-range", "must be between 1 and " + MAX_MATCHES));
        }
        if (request.language() != null && !isLanguage(request.language())) {
            faults.add(Violation.body("/language", "malformed", "must be a BCP 47 tag such as en or nl-NL"));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID_BODY, faults);
        }
    }

    private static void article(CheckRequest request, List<Violation> faults) {
        String member = request.text() != null ? "/text" : "/html";
        String article = request.text() != null ? request.text() : request.html();
        if (article.isBlank()) {
            faults.add(Violation.body(member, "empty", "must not be empty"));
        } else if (!isText(article)) {
            faults.add(Violation.body(
                    member, "not-text", "must be text: no control characters and no halves of surrogate pairs"));
        } else if (article.length() > CheckRequest.MAX_BYTES
                || article.getBytes(StandardCharsets.UTF_8).length > CheckRequest.MAX_BYTES) {
            throw new ProblemException(ProblemType.TOO_LARGE, "an article may have 100 kB in UTF-8; send it in parts");
        }
    }

    private static boolean isText(String article) {
        return article.codePoints()
                .noneMatch(c -> Character.getType(c) == Character.SURROGATE
                        || Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
