package org.plumbline.matching.engine;

/** What a passage does with a claim. */
public enum Stance {
    /** The passage states the claim as true. */
    ASSERTS,
    /** The passage denies the claim, corrects it or calls it a myth. */
    REFUTES,
    /** The passage asks about the claim, reports that others make it or treats it as a possibility. */
    MENTIONS,
    /** The words do not decide it. */
    UNCLEAR
}
