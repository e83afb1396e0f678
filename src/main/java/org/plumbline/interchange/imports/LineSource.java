package org.plumbline.interchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** NDJSON: a record a line. Blank lines count as lines but are no records. */
final class LineSource implements RecordSource {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] line = new byte[MAX_RECORD];
    private long number;
    private long bytes;

    LineSource(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    @Override
    public RawRecord next() throws IOException {
        while (true) {
            int length = 0;
            boolean tooLong = false;
            int b = in.read();
            if (b < 0) {
                return null;
            }
            number++;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                bytes++;
                if (length < line.length) {
                    line[length++] = (byte) b;
                } else {
                    tooLong = true;
                }
            }
            bytes++;
            if (tooLong) {
                return Utf8.tooLong(number);
            }
            if (!isBlank(length)) {
                return Utf8.record(number, line, length);
            }
        }
    }

    private boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\r' && line[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public long bytesRead() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
