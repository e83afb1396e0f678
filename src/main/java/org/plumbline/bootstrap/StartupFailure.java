package org.plumbline.bootstrap;

/** The service cannot start; the message tells an operator why and what to do. */
class StartupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartupFailure(String message) {
        super(message);
    }

    StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
