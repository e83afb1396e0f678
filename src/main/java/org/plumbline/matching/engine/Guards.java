package org.plumbline.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Differences that make a look-alike of a claim another claim: other numbers, another Korea, one place for the whole.
 *
 * <p>Nearness of words and of meaning hardly sees them, and claims for training hardly contain them; so they are rules.
 * Each lowers the confidence of a match by a factor.
 */
final class Guards {

    private static final double OTHER_NUMBER = 0.45;
    private static final double OTHER_YEAR = 0.7;
    private static final double OTHER_NAME = 0.45;
    private static final double OTHER_SCOPE = 0.6;

    private static final double ROUNDED_FROM = 1e6;
    private static final double ROUNDING = 0.1;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Words that tell two bearers of one name apart, in the five languages. */
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("north", "northern", "noord", "nord", "norte"),
            Set.of("south", "southern", "zuid", "süd", "sud", "sur"),
            Set.of("east", "eastern", "oost", "ost", "est", "este"),
            Set.of("west", "western", "ouest", "oeste"));

    private Guards() {}

    /**
     * The factor, at most 1, by which a match of a text with a wording is less sure than it looks.
     *
     * @param commonplace which names most claims have, so that they need not be said
     */
    static double factor(Profile text, String passage, Profile wording, String claim, IntPredicate commonplace) {
        double factor = 1;
        if (contradict(text.numbers(), wording.numbers(), value -> !isYear(value))) {
            factor *= OTHER_NUMBER;
        }
        if (contradict(text.numbers(), wording.numbers(), Guards::isYear)) {
            factor *= OTHER_YEAR;
        }
        if (namesContradict(passage, claim)) {
            factor *= OTHER_NAME;
        }
        if (isNarrower(text, wording, commonplace) || isNarrower(wording, text, commonplace)) {
            factor *= OTHER_SCOPE;
        }
        return factor;
    }

    /** Both state such values, and each has one that the other lacks. */
    private static boolean contradict(double[] text, double[] wording, DoublePredicate kind) {
        double[] ours = Arrays.stream(text).filter(kind).toArray();
        double[] theirs = Arrays.stream(wording).filter(kind).toArray();
        return ours.length > alike(ours, theirs) && theirs.length > alike(theirs, ours);
    }

    private static long alike(double[] values, double[] others) {
        return Arrays.stream(values)
                .filter(value -> Arrays.stream(others).anyMatch(other -> isAlike(value, other)))
                .count();
    }

    /** Millions are rounded: "more than 20 million" and "22 million" are the same people. */
    private static boolean isAlike(double one, double other) {
        double larger = Math.max(one, other);
        return one == other || (larger >= ROUNDED_FROM && Math.abs(one - other) <= ROUNDING * larger);
    }

    private static boolean isYear(double value) {
        return value >= 1900 && value < 2100 && value == Math.rint(value);
    }

    private static boolean namesContradict(String passage, String claim) {
        List<String[]> ours = names(passage);
        for (String[] theirs : names(claim)) {
            boolean same = false;
            boolean opposed = false;
            for (String[] name : ours) {
                if (name[name.length - 1].equals(theirs[theirs.length - 1])) {
                    int direction = direction(name);
                    same |= direction == direction(theirs);
                    opposed |= direction >= 0 && direction(theirs) >= 0 && direction != direction(theirs);
                }
            }
            if (opposed && !same) {
                return true;
            }
        }
        return false;
    }

    private static List<String[]> names(String text) {
        List<String[]> names = new ArrayList<>();
        var found = NAME.matcher(text);
        while (found.find()) {
            names.add(SPACES.split(found.group().toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private static int direction(String[] name) {
        for (int direction = 0; direction < OPPOSITES.size(); direction++) {
            for (int i = 0; i < name.length - 1; i++) {
                if (OPPOSITES.get(direction).contains(name[i])) {
                    return direction;
                }
            }
        }
        return -1;
    }

    /** One speaks of all, the other of some or of a place that the first does not name. */
    private static boolean isNarrower(Profile narrow, Profile wide, IntPredicate commonplace) {
        if (wide.scope() != Profile.Scope.ALL || narrow.scope() == Profile.Scope.ALL) {
            return false;
        }
        return narrow.scope() == Profile.Scope.SOME || namesMore(narrow, wide, commonplace);
    }

    private static boolean namesMore(Profile narrow, Profile wide, IntPredicate commonplace) {
        Set<Integer> known = new HashSet<>();
        Arrays.stream(wide.terms()).forEach(known::add);
        return Arrays.stream(narrow.names()).anyMatch(name -> !known.contains(name) && !commonplace.test(name));
    }
}
