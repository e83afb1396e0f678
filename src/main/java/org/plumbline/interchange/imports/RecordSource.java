package org.plumbline.interchange.imports;

import java.io.IOException;

/** Reads a file record by record; whatever is wrong with one record, the next is read. */
interface RecordSource extends AutoCloseable {
    /** Longer records are refused. */
    int MAX_RECORD = 1 << 20;

    /** The next record, null at the end. */
    RawRecord next() throws IOException;

    /** Bytes of the file used up so far. */
    long bytesRead();

    @Override
    void close() throws IOException;
}
