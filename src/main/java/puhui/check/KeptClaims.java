package puhui.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import puhui.decisions.Claims;
import puhui.facts.Amount;
import puhui.facts.Claim;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Claims as an earlier run has used them (see {@link RecordedClaims}), read as the phones come: in
 * the order in which they were written.
 */
final class KeptClaims implements Claims {
  private final Path file;
  private final Function<Day, Parameters> parametersOn;
  private final DeviceFilter filter;
  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private OrdersSecret orders = new OrdersSecret(new byte[0]);
  private CsvRecord next;

  KeptClaims(Path file, Function<Day, Parameters> parametersOn) {
    this.file = file;
    this.parametersOn = parametersOn;
    filter = filter(file);
    reader = open(file);
    records = reader.iterator();
    advance();
    advance();
  }

  static CsvReader<CsvRecord> open(Path file) {
    try {
      return CsvReader.builder().ofCsvRecord(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeviceFilter filter(Path file) {
    try (var lines = Files.lines(file);
        CsvReader<CsvRecord> all = open(file)) {
      DeviceFilter filter = DeviceFilter.inMemory(lines.count());
      all.stream().skip(1).forEach(record -> filter.add(device(file, record).getLong(0)));
      return filter;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ByteBuffer device(Path file, CsvRecord record) {
    if (record.getFieldCount() != RecordedClaims.COLUMNS.size()) {
      throw malformed(file, record);
    }
    try {
      return ByteBuffer.wrap(HexFormat.of().parseHex(record.getField(0)));
    } catch (IllegalArgumentException e) {
      throw malformed(file, record);
    }
  }

  private static Trouble malformed(Path file, CsvRecord record) {
    Place place = new Place(file.toString(), record.getStartingLineNumber(), 0);
    return Trouble.input(place, "check.used.facts");
  }

  private void advance() {
    next = records.hasNext() ? records.next() : null;
  }

  @Override
  public boolean consulted() {
    return true;
  }

  @Override
  public void ordersAre(byte[] secret) {
    orders = new OrdersSecret(secret);
  }

  @Override
  public boolean mayHave(long deviceKey) {
    return filter.mayHave(orders.of(deviceKey).getLong(0));
  }

  @Override
  public List<Claim> of(long deviceKey) {
    List<Claim> claims = new ArrayList<>();
    ByteBuffer device = orders.of(deviceKey);
    while (next != null && device(file, next).equals(device)) {
      claims.add(claim(file, next, parametersOn));
      advance();
    }
    return claims;
  }

  static Claim claim(Path file, CsvRecord record, Function<Day, Parameters> parametersOn) {
    try {
      String year = record.getField(3);
      String date = record.getField(4);
      Day day = date.isEmpty() ? Day.NOT_STATED : Day.of(date);
      return new Claim(
          new Text(record.getField(1)),
          new Text(record.getField(2)),
          year.isEmpty() ? Amount.NOT_STATED : Amount.of(year),
          day,
          new Text(record.getField(5)),
          Boolean.parseBoolean(record.getField(6)),
          parametersOn.apply(day));
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      throw malformed(file, record);
    }
  }

  void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
