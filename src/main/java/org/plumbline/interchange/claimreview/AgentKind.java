package org.plumbline.interchange.claimreview;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a claimant's name looks like a person's or a body's. schema.org has no type for "either" and Google's rules ask
 * for one of the two, while a claim records only the name.
 */
final class AgentKind {
    private static final Pattern ACRONYM = Pattern.compile(".*\\b\\p{Lu}{2,}\\b.*");
    private static final Pattern WORDS = Pattern.compile("[\\s/,]+");
    private static final Set<String> BODIES = Set.of(
            "agency",
            "association",
            "bank",
            "bureau",
            "centre",
            "center",
            "club",
            "commission",
            "committee",
            "company",
            "council",
            "court",
            "daily",
            "department",
            "facebook",
            "federation",
            "foundation",
            "government",
            "group",
            "inc",
            "institute",
            "institution",
            "ltd",
            "magazine",
            "media",
            "ministry",
            "network",
            "news",
            "office",
            "organisation",
            "organization",
            "party",
            "post",
            "posts",
            "press",
            "radio",
            "review",
            "society",
            "television",
            "times",
            "tv",
            "university",
            "users");

    private AgentKind() {}

    static String of(String name) {
        String[] words = WORDS.split(name.strip());
        boolean body = words.length < 2
                || name.startsWith("The ")
                || ACRONYM.matcher(name).matches()
                || java.util.Arrays.stream(words).anyMatch(w -> BODIES.contains(w.toLowerCase(java.util.Locale.ROOT)));
        return body ? "Organization" : "Person";
    }
}
