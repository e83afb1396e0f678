package org.plumbline.interchange.imports;

import java.io.IOException;
import java.io.InputStream;

/** NDJSON: a record a line. Blank lines count as lines but are no records. */
final class LineSource implements RecordSource {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int place;
    private int end;
    private final byte[] line = new byte[MAX_RECORD];
    private int length;
    private boolean tooLong;
    private long number;
    private long bytes;

    LineSource(InputStream in) {
        this.in = in;
    }

    @Override
    public RawRecord next() throws IOException {
        while (readLine()) {
            number++;
            if (tooLong) {
                return Utf8.tooLong(number);
            }
            if (!isBlank()) {
                return Utf8.record(number, line, length);
            }
        }
        return null;
    }

    /** @return whether there was one more */
    private boolean readLine() throws IOException {
        length = 0;
        tooLong = false;
        if (!fill()) {
            return false;
        }
        boolean ended = false;
        while (!ended && fill()) {
            int newline = place;
            while (newline < end && buffer[newline] != '\n') {
                newline++;
            }
            take(newline - place);
            ended = newline < end;
            place = ended ? newline + 1 : newline;
        }
        bytes++;
        return true;
    }

    private void take(int count) {
        bytes += count;
        int fits = Math.min(count, line.length - length);
        System.arraycopy(buffer, place, line, length, fits);
        length += fits;
        tooLong |= fits < count;
    }

    /** @return whether there is something in the buffer */
    private boolean fill() throws IOException {
        if (place == end) {
            place = 0;
            end = Math.max(0, in.read(buffer));
        }
        return place < end;
    }

    private boolean isBlank() {
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
