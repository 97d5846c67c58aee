package puhui.check;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puhui.intake.Row;

/**
 * Orders of a piece of a file, each as the only one of its device: what the last pass needs of
 * them, in arrays that are used again for the next piece.
 *
 * <p>Rows count from 1 within the piece until it is known how many stand before it.
 */
final class Segment {
  /** Where in the bytes written the number of the first row stands. */
  static final int FIRST_ROW_AT = Integer.BYTES;

  private static final int SIZE_AT = FIRST_ROW_AT + 2 * Long.BYTES + Integer.BYTES;

  private static final int FIRST = 4096;

  int file;
  long firstRow;
  long offset;
  int rows;
  int size;
  int[] row = new int[FIRST];
  long[] key = new long[FIRST];
  int[] verdict = new int[FIRST];
  int[] phone = new int[FIRST];
  int[] month = new int[FIRST];
  int[] at = new int[FIRST];
  int[] length = new int[FIRST];
  int[] textEnd = new int[FIRST];
  byte[] text = new byte[FIRST * 32];
  int textSize;
  final List<Row.Unreadable> unreadable = new ArrayList<>();

  /** Forgets everything, for orders of a file whose piece begins there. */
  void clear(int nextFile, long nextOffset) {
    file = nextFile;
    offset = nextOffset;
    firstRow = 0;
    rows = 0;
    size = 0;
    textSize = 0;
    unreadable.clear();
  }

  /** Room for one more order with a text of so many bytes. */
  void room(int textBytes) {
    if (size == row.length) {
      int more = 2 * size;
      row = Arrays.copyOf(row, more);
      key = Arrays.copyOf(key, more);
      verdict = Arrays.copyOf(verdict, more);
      phone = Arrays.copyOf(phone, more);
      month = Arrays.copyOf(month, more);
      at = Arrays.copyOf(at, more);
      length = Arrays.copyOf(length, more);
      textEnd = Arrays.copyOf(textEnd, more);
    }
    if (textSize + textBytes > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, textSize + textBytes));
    }
  }

  /** Adds an order whose text is in place already; its verdict may come later. */
  void add(long deviceKey, int soldAs, int inMonth, long recordOffset, int recordLength) {
    row[size] = rows;
    key[size] = deviceKey;
    phone[size] = soldAs;
    month[size] = inMonth;
    at[size] = (int) (recordOffset - offset);
    length[size] = recordLength;
    textEnd[size] = textSize;
    size++;
  }

  /** Text of the next order: its id and its masked IMEI as they stand in decisions.csv. */
  void text(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, text, textSize, bytes.length);
    textSize += bytes.length;
  }

  int textStart(int order) {
    return order == 0 ? 0 : textEnd[order - 1];
  }

  /** The number of its row in the file. */
  long rowOf(int order) {
    return firstRow + row[order] - 1;
  }

  /** Most bytes that {@link #write} makes. */
  int mostBytes() {
    return 40 + size * 43 + textSize;
  }

  /** Writes everything but rows that cannot be read. */
  void write(ByteBuffer out) {
    out.putInt(file).putLong(firstRow).putLong(offset).putInt(rows).putInt(size).putInt(textSize);
    int lastRow = 0;
    int lastEnd = 0;
    for (int i = 0; i < size; i++) {
      out.putLong(key[i]);
      number(out, row[i] - lastRow);
      number(out, verdict[i]);
      number(out, phone[i]);
      number(out, month[i]);
      number(out, at[i] - lastEnd);
      number(out, length[i]);
      number(out, textEnd[i] - textStart(i));
      lastRow = row[i];
      lastEnd = at[i] + length[i];
    }
    out.put(text, 0, textSize);
  }

  /** How many orders {@link #read} would read, which takes nothing from the bytes. */
  static int size(ByteBuffer in) {
    return in.getInt(in.position() + SIZE_AT);
  }

  /** Reads what was written. */
  void read(ByteBuffer in) {
    clear(in.getInt(), 0);
    firstRow = in.getLong();
    offset = in.getLong();
    rows = in.getInt();
    int orders = in.getInt();
    int textBytes = in.getInt();
    int lastRow = 0;
    int lastEnd = 0;
    int lastText = 0;
    for (size = 0; size < orders; size++) {
      room(0);
      key[size] = in.getLong();
      row[size] = lastRow += number(in);
      verdict[size] = number(in);
      phone[size] = number(in);
      month[size] = number(in);
      at[size] = lastEnd + number(in);
      length[size] = number(in);
      textEnd[size] = lastText += number(in);
      lastEnd = at[size] + length[size];
    }
    if (text.length < textBytes) {
      text = new byte[textBytes];
    }
    in.get(text, 0, textBytes);
    textSize = textBytes;
  }

  /** Seven bits a byte, the low ones first. */
  private static void number(ByteBuffer out, int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      out.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    out.put((byte) rest);
  }

  private static int number(ByteBuffer in) {
    int octet = in.get();
    int number = octet & 0x7F;
    for (int shift = 7; octet < 0; shift += 7) {
      octet = in.get();
      number |= (octet & 0x7F) << shift;
    }
    return number;
  }
}
