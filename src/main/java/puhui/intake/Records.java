package puhui.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Splits bytes of a CSV file into records and fields, without making a text of any; where records
 * and fields end is what FastCSV says of the same characters (RFC 4180, with extra characters after
 * a closing quote). Works in UTF-8 and in GB18030, in which no byte of a longer character is a
 * separator, a quote or a line end.
 *
 * <p>Bytes are looked at eight at a time, so the array must have eight spare ones behind its
 * content. Not for several threads.
 */
public final class Records {
  /** Spare bytes behind the content. */
  public static final int SLACK = 8;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH = 0x0101010101010101L;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
  private static final byte QUOTE = '"';

  private final byte separator;
  private final long separators;
  private byte[] bytes = {};
  private int limit;
  private boolean last;
  private int start;
  private int end;
  private int count;
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int[] stops = new int[32];
  private boolean escaped;
  private boolean quotedLineEnd;

  public Records(char separator) {
    this.separator = (byte) separator;
    this.separators = EACH * this.separator;
  }

  /**
   * Turns to other bytes.
   *
   * @param begin where the first record begins
   * @param length where the content ends
   * @param last whether the file ends with them, so that the last record needs no line end
   */
  void over(byte[] content, int begin, int length, boolean last) {
    this.bytes = content;
    this.limit = length;
    this.last = last;
    this.start = begin;
    this.end = begin;
  }

  /** Steps to the next record; false where there is no whole one any more. */
  public boolean next() {
    start = end;
    count = 0;
    escaped = false;
    quotedLineEnd = false;
    int at = start;
    if (at >= limit) {
      return false;
    }
    while (true) {
      boolean quoted = at < limit && bytes[at] == QUOTE;
      int stop = quoted ? afterQuotes(at) : stop(at);
      if (stop < 0 || stop == limit && !last) {
        return false;
      }
      add(at, stop, quoted);
      if (stop == limit || bytes[stop] != separator) {
        return ended(stop);
      }
      at = stop + 1;
    }
  }

  /** Where the record begins. */
  public int start() {
    return start;
  }

  /** Behind the record and its line end. */
  public int end() {
    return end;
  }

  /** How many fields it has; a line without any character has one. */
  public int count() {
    return count;
  }

  /** Where a field's content begins, behind the quote if it has one. */
  public int from(int field) {
    return from[field];
  }

  /** Where it ends. */
  public int to(int field) {
    return to[field];
  }

  /** Where a field begins with its quote, if it has one. */
  int rawFrom(int field) {
    return field == 0 ? start : stops[field - 1] + 1;
  }

  /** Where it ends with all that stands behind its closing quote. */
  int rawTo(int field) {
    return stops[field];
  }

  /**
   * Whether a field of the record has quotes within, or characters behind its closing quote: its
   * content is then more than the bytes between from and to, and the record must be read as text.
   */
  public boolean escaped() {
    return escaped;
  }

  /** Whether a quoted field goes over several lines. */
  public boolean quotedLineEnd() {
    return quotedLineEnd;
  }

  private boolean ended(int stop) {
    end = stop;
    if (stop < limit) {
      boolean carriageReturn = bytes[stop] == '\r';
      if (carriageReturn && stop + 1 == limit && !last) {
        return false;
      }
      end = carriageReturn && stop + 1 < limit && bytes[stop + 1] == '\n' ? stop + 2 : stop + 1;
    }
    return true;
  }

  private void add(int begin, int stop, boolean quoted) {
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      stops = Arrays.copyOf(stops, count * 2);
    }
    boolean plain = quoted && !escaped;
    from[count] = plain ? begin + 1 : begin;
    to[count] = plain ? stop - 1 : stop;
    stops[count] = stop;
    count++;
  }

  /** The first separator or line end from here, or the limit. */
  private int stop(int begin) {
    int at = begin;
    while (at < limit) {
      long word = (long) WORD.get(bytes, at);
      long found =
          zeroes(word ^ separators) | zeroes(word ^ '\n' * EACH) | zeroes(word ^ '\r' * EACH);
      if (found != 0) {
        return Math.min(limit, at + (Long.numberOfTrailingZeros(found) >>> 3));
      }
      at += Long.BYTES;
    }
    return limit;
  }

  /** The highest bit of every byte that is zero, and no other bit. */
  private static long zeroes(long word) {
    return ~(((word & LOW) + LOW) | word | LOW);
  }

  /**
   * The first separator or line end outside the quotes of a field that begins with one, or -1 where
   * they are not closed.
   */
  private int afterQuotes(int begin) {
    boolean open = true;
    int at = begin + 1;
    int closed = -1;
    while (at < limit) {
      byte b = bytes[at];
      if (b == QUOTE) {
        escaped |= !open;
        open = !open;
        closed = at;
      } else if (open) {
        quotedLineEnd |= b == '\n' || b == '\r';
      } else if (b == separator || b == '\n' || b == '\r') {
        return at;
      } else {
        escaped = true;
      }
      at++;
    }
    return open || closed < 0 ? -1 : limit;
  }
}
