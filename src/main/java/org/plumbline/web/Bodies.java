package org.plumbline.web;

/** What is asked of every body. */
public final class Bodies {
    private Bodies() {}

    /**
     * The body, which must be there.
     *
     * @throws ProblemException malformed-body where the request had none or was JSON's {@code null}
     */
    public static <T> T required(T body) {
        if (body == null) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, "a JSON object is needed as the body");
        }
        return body;
    }
}
