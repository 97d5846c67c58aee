package puhui.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * The records of pieces of a CSV file, one after the other: as bytes by field, or as a row with its
 * cells as text. Not for several threads.
 */
public final class CsvRecord {
  /** A longer record is left to FastCSV, which knows what is too long. */
  private static final int USUAL_LENGTH = 1 << 16;

  private static final String QUOTE = "intake.csv.quote";
  private static final int FIELDS = Field.values().length;

  private final CsvOrders.Form form;
  private final Records records;
  private final RowMaker maker;
  private final int[] columns = new int[FIELDS];
  private final int width;
  private final int[] unknown;
  private Chunk chunk = Chunk.NONE;

  CsvRecord(CsvOrders.Form form) {
    this.form = form;
    this.records = new Records(form.separator());
    this.maker = new RowMaker(form.index(), form.header(), form.mapping());
    this.width = form.header().width();
    List<Optional<Field>> fields = form.header().fields();
    unknown = IntStream.range(0, width).filter(i -> fields.get(i).isEmpty()).toArray();
    Arrays.fill(columns, -1);
    for (int i = 0; i < width; i++) {
      Optional<Field> field = fields.get(i);
      if (field.isPresent()) {
        columns[field.get().ordinal()] = i;
      }
    }
  }

  /** Turns to a piece of the file. */
  public void over(Chunk piece) {
    chunk = piece;
    int begin = piece.offset == 0 ? Chunks.afterMark(piece.bytes, piece.length) : 0;
    // a piece has whole records only: a carriage return at its end is a line end
    records.over(piece.bytes, begin, piece.length, true);
  }

  /** Steps to the next record; false at the piece's end. */
  public boolean next() {
    if (records.next()) {
      return true;
    }
    if (records.end() < chunk.length) {
      throw broken(chunk.offset + records.end());
    }
    return false;
  }

  /**
   * Whether every field is no more than the bytes between from and to, and there are as many as the
   * header has. What is not plain is read as a row.
   */
  public boolean plain() {
    return records.count() == width
        && !records.escaped()
        && !records.quotedLineEnd()
        && length() <= USUAL_LENGTH;
  }

  /** The piece's bytes. */
  public byte[] bytes() {
    return chunk.bytes;
  }

  /** Column of a field in this file, -1 where it has none. */
  public int column(Field field) {
    return columns[field.ordinal()];
  }

  public int width() {
    return width;
  }

  /** Where a column's content begins in the bytes; surrounding blanks are still there. */
  public int from(int column) {
    return records.from(column);
  }

  /** Where it ends. */
  public int to(int column) {
    return records.to(column);
  }

  /** Where a column begins with its quote, if it has one. */
  public int rawFrom(int column) {
    return records.rawFrom(column);
  }

  /** Where it ends with all that stands behind its closing quote. */
  public int rawTo(int column) {
    return records.rawTo(column);
  }

  /** Whether the cells of both files are written in the same way: equal bytes are equal cells. */
  public boolean writtenLike(CsvRecord other) {
    return form.charset().equals(other.form.charset())
        && form.separator() == other.form.separator();
  }

  /** Where a field's content begins; behind it at once where the file has no such column. */
  public int from(Field field) {
    int column = columns[field.ordinal()];
    return column < 0 ? 0 : records.from(column);
  }

  /** Where a field's content ends. */
  public int to(Field field) {
    int column = columns[field.ordinal()];
    return column < 0 ? 0 : records.to(column);
  }

  /** Columns that mean none of the contract's fields. */
  public int[] unknownColumns() {
    return unknown;
  }

  /** Where the record begins in the unpacked file. */
  public long offset() {
    return chunk.offset + records.start();
  }

  /** Behind the record in the piece. */
  int end() {
    return records.end();
  }

  /** Bytes of the record with its line end. */
  public int length() {
    return records.end() - records.start();
  }

  public Charset charset() {
    return form.charset();
  }

  /** Whether the cells of this field are taken as they are, and no mapping changes words. */
  public boolean unmapped(Field field) {
    return !form.mapping().maps(field);
  }

  /** The record as a row, or null where it has no value at all. */
  public Row row(long number) {
    RawRow raw = raw();
    return raw.blank() && !raw.tooLong() ? null : maker.row(number, raw);
  }

  RawRow raw() {
    if (length() > USUAL_LENGTH || records.count() > CsvRowHandler.MOST_FIELDS) {
      return byLibrary();
    }
    String[] fields = new String[records.count()];
    for (int i = 0; i < fields.length; i++) {
      int from = records.rawFrom(i);
      int to = records.rawTo(i);
      boolean quoted = from < to && chunk.bytes[from] == '"';
      fields[i] =
          quoted
              ? FieldText.ofQuoted(chunk.bytes, from, to, form.charset())
              : FieldText.of(chunk.bytes, from, to, form.charset());
    }
    RawRow raw = new RawRow(0, fields, false);
    if (width > 1 && CsvRows.swallowedRows(raw, form.separator(), width)) {
      throw swallows();
    }
    return raw;
  }

  private RawRow byLibrary() {
    byte[] own = Arrays.copyOfRange(chunk.bytes, records.start(), records.end());
    InputStream stream = new ByteArrayInputStream(own);
    try (CsvRows rows = new CsvRows(form.file(), stream, form.charset(), form.separator(), width)) {
      return rows.next();
    } catch (Trouble trouble) {
      throw trouble.problems().get(0).id().equals(QUOTE) ? swallows() : broken(offset());
    }
  }

  private Trouble swallows() {
    return Trouble.input(place(offset()), QUOTE);
  }

  Trouble broken(long offset) {
    return Trouble.input(place(offset), "intake.csv.broken", "\"");
  }

  private Place place(long offset) {
    return new Place(form.file().toString(), lineAt(form.file(), offset), 0);
  }

  /** The line, from 1, in which a byte of the unpacked file stands. */
  private static long lineAt(Path file, long offset) {
    try (InputStream stream = OrderBytes.open(file)) {
      long line = 1;
      int before = 0;
      for (long i = 0; i < offset; i++) {
        int octet = stream.read();
        line += octet == '\r' || octet == '\n' && before != '\r' ? 1 : 0;
        before = octet;
      }
      return line;
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }
}
