package org.plumbline.interchange.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * JSON that may be of any size: one object, several in a row, an array of them, or an object that has them in an array
 * ({@code dataFeedElement}, {@code @graph}, {@code items}). Records are cut out by their braces, so that one that is not
 * quite JSON does not spoil the others.
 */
final class ValueSource implements RecordSource {
    private static final int BUFFER = 1 << 16;
    private static final Set<String> LISTS = Set.of("dataFeedElement", "@graph", "items", "claims", "itemListElement");

    private final InputStream in;
    /** Open brackets outside records. */
    private final Deque<Character> around = new ArrayDeque<>();

    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private long number;
    private long bytes;
    private boolean listed;
    private boolean ended;

    ValueSource(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    @Override
    public RawRecord next() throws IOException {
        int b;
        while (!ended && (b = read()) >= 0) {
            if (b == '{') {
                return ++number > 0 ? object() : null;
            } else if (b == '[') {
                around.push('[');
            } else if (b == ']' || b == '}') {
                if (!around.isEmpty()) {
                    around.pop();
                }
            } else if (b == '"') {
                skipString();
            }
        }
        if (!ended && !around.isEmpty()) {
            ended = true;
            number++;
            return RawRecord.unreadable(
                    number,
                    "ends-early",
                    "the document ends before its last bracket is closed",
                    "send the whole document");
        }
        return null;
    }

    /**
     * From an opening brace to its closing one. An object outside of any array is a record by itself unless a member of it is
     * a list of records: then what was read of it is forgotten, and its records follow.
     */
    private RawRecord object() throws IOException {
        boolean outermost = around.isEmpty() && !listed;
        value.reset();
        value.write('{');
        int depth = 1;
        boolean tooLong = false;
        String name = null;
        int b;
        while ((b = read()) >= 0) {
            if (!tooLong) {
                value.write(b);
                tooLong = value.size() > MAX_RECORD;
            }
            if (b == '"') {
                name = string(!tooLong);
            } else if (b == '{' || b == '[') {
                if (b == '[' && depth == 1 && outermost && name != null && LISTS.contains(name)) {
                    around.push('{');
                    around.push('[');
                    listed = true;
                    number--;
                    return next();
                }
                depth++;
            } else if (b == '}' || b == ']') {
                if (--depth == 0) {
                    return tooLong ? Utf8.tooLong(number) : Utf8.record(number, value.toByteArray(), value.size());
                }
            }
        }
        ended = true;
        return RawRecord.unreadable(
                number,
                "ends-early",
                "the record's braces or quotes do not close before the end of the file; nothing after it could be read",
                "send well-formed JSON");
    }

    /** The rest of a string, kept with the value; its text, for it may be a member's name. */
    private String string(boolean keep) throws IOException {
        int start = value.size();
        boolean escaped = false;
        int b;
        while ((b = read()) >= 0) {
            if (keep && value.size() <= MAX_RECORD) {
                value.write(b);
            }
            if (b == '"' && !escaped) {
                break;
            }
            escaped = b == '\\' && !escaped;
        }
        int length = value.size() - start - 1;
        return length >= 0 && length < 40 ? new String(value.toByteArray(), start, length, StandardCharsets.UTF_8) : "";
    }

    private void skipString() throws IOException {
        boolean escaped = false;
        int b;
        while ((b = read()) >= 0 && (b != '"' || escaped)) {
            escaped = b == '\\' && !escaped;
        }
    }

    private int read() throws IOException {
        bytes++;
        return in.read();
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
