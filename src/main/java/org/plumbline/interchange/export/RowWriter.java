package org.plumbline.interchange.export;

import java.io.IOException;

/** Writes published documents as a file, one after the other. Closing it writes the file's end. */
interface RowWriter extends AutoCloseable {

    /**
     * @param document a published claim, as stored
     */
    void write(StoredBytes document) throws IOException;

    /** Rows written so far, a header not counted. */
    long rows();

    @Override
    void close() throws IOException;
}
