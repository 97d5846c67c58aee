package puhui.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text whose bad bytes must not spoil their neighbours: every byte that is no text in the
 * encoding becomes {@link RawRow#NOT_TEXT} by itself, so that a separator or line end behind it
 * stays what it is.
 */
final class TextReader extends Reader {
  private final InputStream stream;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private boolean begun;

  TextReader(InputStream stream, Charset charset) {
    this.stream = stream;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(target, offset, length);
    if (!begun) {
      begun = true;
      skipByteOrderMark();
    }
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError() && chars.hasRemaining()) {
        chars.put(RawRow.NOT_TEXT);
        bytes.get();
        decoder.reset();
      } else if (result.isUnderflow() && !ended && chars.position() == offset) {
        fill();
      } else {
        int count = chars.position() - offset;
        return count == 0 && result.isUnderflow() ? -1 : count;
      }
    }
  }

  private void skipByteOrderMark() throws IOException {
    while (bytes.remaining() < 3 && !ended) {
      fill();
    }
    boolean mark =
        bytes.remaining() >= 3
            && bytes.get(0) == (byte) 0xEF
            && bytes.get(1) == (byte) 0xBB
            && bytes.get(2) == (byte) 0xBF;
    bytes.position(mark ? 3 : 0);
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
