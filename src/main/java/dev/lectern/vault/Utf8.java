package dev.lectern.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads bytes that should be UTF-8, and loses none if they are not.
final class Utf8 {

    /// What bytes outside of UTF-8 most often are.
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static NoteText decoded(byte[] bytes) {
        String usual = new String(bytes, StandardCharsets.UTF_8);
        return usual.indexOf(REPLACEMENT) < 0
                ? new NoteText(usual, NoteText.Encoding.UTF_8)
                : checked(bytes);
    }

    /// What stands for broken bytes may stand in the text itself.
    private static NoteText checked(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new NoteText(text, NoteText.Encoding.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            String text =
                    hasUtf16Mark(bytes)
                            ? new String(bytes, StandardCharsets.UTF_16)
                            : mended(bytes);
            return new NoteText(text, NoteText.Encoding.OTHER);
        }
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    /// What is UTF-8 is read so; each byte that is not, as the character that it was before UTF-8.
    private static String mended(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            for (int i = 0; result.isError() && i < result.length(); i++) {
                out.put(new String(new byte[] {in.get()}, OLD));
            }
        }
        return out.flip().toString();
    }
}
