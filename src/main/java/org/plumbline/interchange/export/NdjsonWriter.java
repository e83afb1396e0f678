package org.plumbline.interchange.export;

import java.io.IOException;
import java.io.OutputStream;

/** The stored documents as they are, a line each. */
final class NdjsonWriter implements RowWriter {
    private final OutputStream out;
    private long rows;

    NdjsonWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(StoredBytes document) throws IOException {
        document.writeTo(out);
        out.write('\n');
        rows++;
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
