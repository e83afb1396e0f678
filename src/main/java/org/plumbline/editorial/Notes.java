package org.plumbline.editorial;

import java.text.Normalizer;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;
import org.plumbline.web.Violation;

/** Short texts that go with a step: change notes and reasons. They obey the rules of every other text. */
final class Notes {
    private static final int MAX = 2000;

    private Notes() {}

    static String required(String pointer, String text) {
        if (text == null) {
            throw ProblemException.of(ProblemType.INVALID_BODY, Violation.body(pointer, "required", "is needed"));
        }
        return checked(pointer, text);
    }

    /** The text in composed form; null stays null. */
    static String checked(String pointer, String text) {
        if (text == null) {
            return null;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        TextRules.block(composed, MAX).ifPresent(fault -> {
            throw ProblemException.of(ProblemType.INVALID_BODY, Violation.body(pointer, fault.code(), fault.message()));
        });
        return composed;
    }
}
