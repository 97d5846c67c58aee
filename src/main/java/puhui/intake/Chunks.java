package puhui.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts the bytes of a CSV file into pieces of whole records, one after the other; what several
 * threads do with the pieces is theirs.
 */
final class Chunks implements Closeable {
  /** Bytes of a piece, as long as a record is not longer. */
  static final int SIZE = 1 << 19;

  /** A record that is longer is no record: so much of it is kept to be shown as such. */
  private static final int LONGEST = 1 << 22;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long QUOTES = 0x2222222222222222L;
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;

  private final InputStream stream;
  private final Records records;
  private byte[] carry = {};
  private int carried;
  private long offset;
  private boolean ended;

  Chunks(InputStream stream, char separator) {
    this.stream = stream;
    this.records = new Records(separator);
  }

  /** Fills the piece with the next records; false where there are none. */
  boolean next(Chunk chunk) throws IOException {
    int filled = carried;
    room(chunk, filled);
    System.arraycopy(carry, 0, chunk.bytes, 0, filled);
    int cut = 0;
    while (cut == 0 && !(ended && filled == 0)) {
      room(chunk, filled + 1);
      filled += fill(chunk.bytes, filled);
      cut = ended ? filled : wholeRecords(chunk.bytes, filled);
      if (cut == 0 && filled > LONGEST) {
        cut = cutShort(chunk.bytes, filled);
        filled = cut;
      }
    }
    chunk.length = cut;
    chunk.offset = offset;
    keep(chunk.bytes, cut, filled);
    offset += cut;
    return cut > 0;
  }

  static void room(Chunk chunk, int needed) {
    if (needed > chunk.bytes.length - Records.SLACK) {
      chunk.bytes = Arrays.copyOf(chunk.bytes, 2 * needed + Records.SLACK);
    }
  }

  /** Reads until the array is full or the file ends. */
  private int fill(byte[] bytes, int filled) throws IOException {
    int room = bytes.length - Records.SLACK - filled;
    int read = stream.readNBytes(bytes, filled, room);
    ended = read < room;
    return read;
  }

  private void keep(byte[] bytes, int from, int to) {
    carried = to - from;
    if (carry.length < carried) {
      carry = new byte[Math.max(carried, 2 * carry.length)];
    }
    System.arraycopy(bytes, from, carry, 0, carried);
  }

  /**
   * Drops the rest of a line without end, if it is one of many fields; else there is no reading on.
   */
  private int cutShort(byte[] bytes, int filled) throws IOException {
    records.over(bytes, 0, filled, true);
    boolean fields = !quote(bytes, filled) && records.next() && records.end() == filled;
    for (int i = 0; fields && i < records.count(); i++) {
      fields = records.to(i) - records.from(i) <= CsvRowHandler.LONGEST_ROW;
    }
    if (!fields) {
      throw new CsvOrders.RecordTooLong(offset);
    }
    int octet = stream.read();
    while (octet >= 0 && octet != '\n') {
      offset++;
      octet = stream.read();
    }
    offset += octet < 0 ? 0 : 1;
    bytes[filled - 1] = '\n';
    return filled;
  }

  /** Behind the byte order mark with which a file may begin. */
  static int afterMark(byte[] bytes, int length) {
    boolean mark =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /** Where the last whole record ends; without a quote every line is one. */
  private int wholeRecords(byte[] bytes, int length) {
    if (!quote(bytes, length)) {
      int end = length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      if (end > 0) {
        return end;
      }
    }
    int end = 0;
    records.over(bytes, offset == 0 ? afterMark(bytes, length) : 0, length, false);
    while (records.next()) {
      end = records.end();
    }
    return end;
  }

  private static boolean quote(byte[] bytes, int length) {
    int at = 0;
    for (; at + Long.BYTES <= length; at += Long.BYTES) {
      long word = (long) WORD.get(bytes, at) ^ QUOTES;
      if (((word - ONES) & ~word & TOPS) != 0) {
        return true;
      }
    }
    for (; at < length; at++) {
      if (bytes[at] == '"') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
