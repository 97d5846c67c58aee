package puhui.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import puhui.intake.cells.Plain;

/** The text of a CSV field from its bytes, as {@link CsvRowHandler} makes it of the characters. */
final class FieldText {
  private FieldText() {}

  /** The content without surrounding blanks; bytes that are no text become marks of that. */
  static String of(byte[] bytes, int from, int to, Charset charset) {
    if (from == to) {
      return "";
    }
    return trim(decoded(bytes, from, to, charset));
  }

  /** The same of a field with quotes within or characters behind its closing quote. */
  static String ofQuoted(byte[] bytes, int from, int to, Charset charset) {
    int end = to - 1 > from && bytes[to - 1] == '"' ? to - 1 : to;
    StringBuilder text = new StringBuilder();
    boolean escape = false;
    for (char c : decoded(bytes, from + 1, end, charset).toCharArray()) {
      escape ^= c == '"';
      if (c != '"' || !escape) {
        text.append(c);
      }
    }
    return trim(text.toString());
  }

  private static String decoded(byte[] bytes, int from, int to, Charset charset) {
    if (charset == StandardCharsets.UTF_8 && Utf8.valid(bytes, from, to)) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    return marked(bytes, from, to, charset);
  }

  /** Every byte that is no text by itself a mark, as {@link TextReader} has it. */
  private static String marked(byte[] bytes, int from, int to, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CharBuffer out = CharBuffer.allocate(2 * (to - from) + 2);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      out.put(RawRow.NOT_TEXT);
      in.get();
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean blank(char c) {
    return c != 0 && Plain.blank(c);
  }
}
