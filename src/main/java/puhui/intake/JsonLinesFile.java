package puhui.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import puhui.facts.RowPlace;
import puhui.intake.cells.Plain;
import puhui.text.Place;

/**
 * An order file with one JSON object on each line, whose keys are the columns.
 *
 * <p>The file is read twice: a key may stand on a few lines only, and which columns there are must
 * be known first.
 */
final class JsonLinesFile implements OrderFile {
  private final Path file;
  private final int index;
  private final Header header;
  private final Map<String, Integer> columns;
  private final RowMaker maker;
  private final TextLines lines;
  private final Supplier<OrderFile> again;
  private long number;
  private long line;

  private JsonLinesFile(Path file, int index, Header header, Charset charset, Mapping mapping) {
    this.again = () -> new JsonLinesFile(file, index, header, charset, mapping);
    this.file = file;
    this.index = index;
    this.header = header;
    this.columns = positions(header.names());
    this.maker = new RowMaker(index, header, mapping);
    this.lines = new TextLines(new TextReader(OrderBytes.open(file), charset));
  }

  static OrderFile open(Path file, int index, Mapping mapping) {
    Charset charset = Encoding.of(file, mapping.columnNames());
    Header header = Header.of(keys(file, charset), mapping.columnNames());
    return new JsonLinesFile(
        file, index, header.check(Place.of(file.toString())), charset, mapping);
  }

  private static List<String> keys(Path file, Charset charset) {
    Map<String, Boolean> keys = new LinkedHashMap<>();
    try (TextLines lines = new TextLines(new TextReader(OrderBytes.open(file), charset))) {
      for (String text = lines.next(); text != null; text = lines.next()) {
        if (text.length() <= CsvRowHandler.LONGEST_ROW) {
          JsonLine.cells(text)
              .ifPresent(cells -> cells.keySet().forEach(key -> keys.put(Plain.trim(key), true)));
        }
      }
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
    return List.copyOf(keys.keySet());
  }

  private static Map<String, Integer> positions(List<String> names) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    names.forEach(name -> positions.put(name, positions.size()));
    return positions;
  }

  @Override
  public OrderFile again() {
    return again.get();
  }

  @Override
  public Set<Field> columns() {
    return header.columns();
  }

  @Override
  public List<String> unknownColumns() {
    return header.unknownColumns();
  }

  @Override
  public Row next() {
    try {
      for (String text = lines.next(); text != null; text = lines.next()) {
        line++;
        Row row = row(text);
        if (row != null) {
          return row;
        }
      }
      return null;
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }

  /** The row of a line, or null where the line has no value. */
  private Row row(String text) {
    if (Plain.trim(text).isEmpty() && !RawRow.notText(text)) {
      return null;
    }
    if (text.length() > CsvRowHandler.LONGEST_ROW) {
      return unreadable(text, "intake.unreadable.too_long");
    }
    Map<String, String> cells = JsonLine.cells(text).orElse(null);
    if (cells == null) {
      return unreadable(
          text, RawRow.notText(text) ? "intake.unreadable.not_text" : "intake.unreadable.json");
    }
    String[] fields = new String[header.width()];
    Arrays.fill(fields, "");
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      int column = columns.get(Plain.trim(cell.getKey()));
      fields[column] = cell.getValue();
      if (cell.getValue() == JsonLine.NESTED && header.fields().get(column).isPresent()) {
        return unreadable(text, "intake.unreadable.nested");
      }
    }
    RawRow raw = new RawRow(line, fields, false);
    return raw.blank() ? null : maker.row(++number, raw);
  }

  private Row unreadable(String text, String reason) {
    return new Row.Unreadable(new RowPlace(index, ++number), "", Excerpt.of(text), reason);
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw OrderBytes.trouble(file, e);
    }
  }
}
