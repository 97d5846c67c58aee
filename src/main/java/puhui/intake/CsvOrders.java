package puhui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Set;
import puhui.text.Sha256;

/**
 * A CSV order file: handed out in pieces of whole records, which several threads may read at once,
 * or row by row.
 */
public final class CsvOrders implements OrderFile {
  /** How the file is written and what its columns mean. */
  record Form(
      Path file, int index, Charset charset, char separator, Header header, Mapping mapping) {
    Form {
      if (header.width() == 0) {
        throw new IllegalArgumentException("a file without columns");
      }
    }
  }

  private final Form form;
  private final int headerRows;
  private final DigestInputStream packed;
  private final Chunks chunks;
  private boolean begun;
  private final CsvRecord record;
  private final Chunk chunk = new Chunk();
  private boolean inChunk;
  private long number;

  /**
   * @param headerRows rows with a value down to the header, itself counted in
   */
  CsvOrders(Form form, int headerRows) {
    this.form = form;
    this.headerRows = headerRows;
    try {
      packed = new DigestInputStream(Files.newInputStream(form.file()), Sha256.digest());
      chunks = new Chunks(OrderBytes.open(form.file(), packed), form.separator());
    } catch (IOException e) {
      throw OrderBytes.trouble(form.file(), e);
    }
    record = new CsvRecord(form);
  }

  @Override
  public Set<Field> columns() {
    return form.header().columns();
  }

  @Override
  public List<String> unknownColumns() {
    return form.header().unknownColumns();
  }

  /** Fills the piece with the next records below the header; false at the end. */
  public synchronized boolean next(Chunk next) {
    try {
      boolean more = chunks.next(next);
      if (!begun && more) {
        begun = true;
        skipHeader(next);
      }
      return more;
    } catch (RecordTooLong e) {
      throw record.broken(e.offset());
    } catch (IOException e) {
      throw OrderBytes.trouble(form.file(), e);
    }
  }

  /** Reads records of this file; one for each thread. */
  public CsvRecord record() {
    return new CsvRecord(form);
  }

  /** Whether {@link #rowsAgain} has to unpack whatever stands between the rows. */
  public boolean gzip() {
    return OrderBytes.gzip(form.file());
  }

  /** Brings single rows once more. */
  public CsvRowsAgain rowsAgain() {
    return new CsvRowsAgain(form);
  }

  /** Hash of the file as it was read; the rest of it is read first. */
  public synchronized String sha256() {
    try {
      while (packed.read(chunk.bytes) >= 0) {
        // what stands behind the last record, or behind the packed part
      }
      return Sha256.hex(packed.getMessageDigest());
    } catch (IOException e) {
      throw OrderBytes.trouble(form.file(), e);
    }
  }

  @Override
  public Row next() {
    while (true) {
      if (!inChunk) {
        if (!next(chunk)) {
          return null;
        }
        record.over(chunk);
        inChunk = true;
      }
      while (record.next()) {
        Row row = record.row(number + 1);
        if (row != null) {
          number++;
          return row;
        }
      }
      inChunk = false;
    }
  }

  @Override
  public OrderFile again() {
    return new CsvOrders(form, headerRows);
  }

  @Override
  public void close() {
    try {
      chunks.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void skipHeader(Chunk first) throws IOException {
    int below = 0;
    int seen = 0;
    record.over(first);
    while (seen < headerRows) {
      if (!record.next()) {
        throw new IOException("the header is too long");
      }
      seen += record.raw().blank() ? 0 : 1;
      below = record.end();
    }
    System.arraycopy(first.bytes, below, first.bytes, 0, first.length - below);
    first.length -= below;
    first.offset += below;
  }

  /** A record that does not end within what can be a record. */
  static final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    private final long offset;

    RecordTooLong(long offset) {
      this.offset = offset;
    }

    long offset() {
      return offset;
    }
  }
}
