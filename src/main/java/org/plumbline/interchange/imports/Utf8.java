package org.plumbline.interchange.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 strictly: bytes in another encoding are told, not turned into question marks. */
final class Utf8 {
    private Utf8() {}

    static RawRecord record(long number, byte[] bytes, int length) {
        try {
            return RawRecord.json(
                    number,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, 0, length))
                            .toString());
        } catch (CharacterCodingException e) {
            return RawRecord.unreadable(
                    number,
                    "not-utf-8",
                    "the record is not UTF-8",
                    "send UTF-8, or name the encoding as charset in Content-Type");
        }
    }

    static RawRecord tooLong(long number) {
        return RawRecord.unreadable(
                number,
                "too-long",
                "the record is longer than " + RecordSource.MAX_RECORD + " bytes",
                "leave out what is not text of a fact-check, or split it");
    }
}
