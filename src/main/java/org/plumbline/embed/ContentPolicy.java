package org.plumbline.embed;

/** Content-Security-Policy by kind of page. Everything is refused that a page does not need; nothing comes from outside. */
enum ContentPolicy {
    /** A page without script. */
    PAGE(""),
    /** A page that runs our own scripts and asks our own API. */
    SCRIPTED("script-src 'self'; frame-src 'self'; ");

    static final String HEADER = "Content-Security-Policy";

    /** Auditing tools read {@code robots.txt} from within a page, which is why {@code connect-src} names ourselves. */
    private final String header;

    ContentPolicy(String extra) {
        this.header = "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " + extra
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    String header() {
        return header;
    }
}
