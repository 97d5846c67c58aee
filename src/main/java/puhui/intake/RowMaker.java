package puhui.intake;

import java.util.Arrays;
import puhui.facts.RowPlace;

/**
 * Makes a row of an order from the fields that stand under a header, or says why it cannot be read.
 */
final class RowMaker {
  private static final int FIELDS = Field.values().length;

  private final int file;
  private final Header header;
  private final Mapping mapping;
  private final Field[] fields;

  RowMaker(int file, Header header, Mapping mapping) {
    this.file = file;
    this.header = header;
    this.mapping = mapping;
    this.fields = header.fields().stream().map(field -> field.orElse(null)).toArray(Field[]::new);
  }

  Row row(long number, RawRow raw) {
    RowPlace place = new RowPlace(file, number);
    if (raw.tooLong()) {
      return new Row.Unreadable(
          place, "", Excerpt.of(raw.fields()[0]), "intake.unreadable.too_long");
    }
    int notText = raw.notText();
    if (notText >= 0) {
      return new Row.Unreadable(
          place,
          columnName(notText),
          Excerpt.of(raw.fields()[notText]),
          "intake.unreadable.not_text");
    }
    int count = raw.fields().length;
    if (count != header.width()) {
      String reason = count > header.width() ? "more_fields" : "fewer_fields";
      return new Row.Unreadable(
          place, "", count + " ≠ " + header.width(), "intake.unreadable." + reason);
    }
    return new Row.Readable(place, cells(raw.fields()));
  }

  private String[] cells(String[] raw) {
    String[] cells = new String[FIELDS];
    Arrays.fill(cells, "");
    for (int i = 0; i < raw.length; i++) {
      Field field = fields[i];
      if (field != null) {
        cells[field.ordinal()] = mapping.word(field, raw[i]);
      }
    }
    return cells;
  }

  private String columnName(int index) {
    if (index >= header.width()) {
      return "";
    }
    return header.fields().get(index).map(Field::column).orElse(header.names().get(index));
  }
}
