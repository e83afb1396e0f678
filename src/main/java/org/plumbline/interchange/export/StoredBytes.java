package org.plumbline.interchange.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A document within the bytes that the database sent: an export has hundreds of megabytes of them, so that none is copied.
 *
 * @param bytes what it lies in
 * @param from where it begins
 * @param length how long it is
 */
record StoredBytes(byte[] bytes, int from, int length) {
    static StoredBytes of(byte[] document) {
        return new StoredBytes(document, 0, document.length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, from, length);
    }
}
