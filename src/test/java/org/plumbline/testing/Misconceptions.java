package org.plumbline.testing;

/** Claims of the starter corpus by the names that tests call them. */
public final class Misconceptions {
    public static final String EVERY_CITIZEN_SCORE = "every-citizen-score";
    public static final String ONE_SYSTEM = "misconception-one-system";
    public static final String SESAME_IS_GOVERNMENT = "sesame-is-government";

    private Misconceptions() {}
}
