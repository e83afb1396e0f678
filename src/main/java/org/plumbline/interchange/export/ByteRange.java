package org.plumbline.interchange.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.web.ProblemException;
import org.plumbline.web.ProblemType;

/**
 * One range of bytes (RFC 9110, 14).
 *
 * @param first offset of the first byte
 * @param last offset of the last byte, inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{0,18})|-(\\d{1,18}))");

    /** Whether the header asks for a single range of bytes; others may be ignored (RFC 9110, 14.2). */
    static boolean isAskedFor(String header) {
        return header != null && SINGLE.matcher(header.replace(" ", "")).matches();
    }

    /**
     * @param size of the whole
     * @return empty where the header is malformed, which means that it is to be ignored
     * @throws ProblemException range-not-satisfiable where it begins behind the end
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = SINGLE.matcher(header.replace(" ", ""));
        if (!range.matches()) {
            return Optional.empty();
        }
        long first;
        long last = size - 1;
        if (range.group(3) != null) {
            long suffix = Long.parseLong(range.group(3));
            first = suffix == 0 ? size : Math.max(0, size - suffix);
        } else {
            first = Long.parseLong(range.group(1));
            if (!range.group(2).isEmpty()) {
                long given = Long.parseLong(range.group(2));
                if (given < first) {
                    return Optional.empty();
                }
                last = Math.min(last, given);
            }
        }
        if (first >= size) {
            throw new ProblemException(
                            ProblemType.RANGE_NOT_SATISFIABLE,
                            "the export has " + size + " bytes; the range must begin before that")
                    .withHeader("Content-Range", "bytes */" + size);
        }
        return Optional.of(new ByteRange(first, last));
    }

    long length() {
        return last - first + 1;
    }

    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
