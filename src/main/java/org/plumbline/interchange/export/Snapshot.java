package org.plumbline.interchange.export;

import java.nio.file.Path;

/**
 * A finished export on this node's disk.
 *
 * @param rows how many rows it has, a header not counted
 * @param bytes its size
 * @param sha256 digest of the file
 */
@SuppressWarnings("ArrayRecordComponent")
record Snapshot(Path file, long rows, long bytes, byte[] sha256) {}
