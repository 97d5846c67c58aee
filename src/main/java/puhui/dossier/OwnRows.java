package puhui.dossier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import puhui.explain.Desk;
import puhui.facts.DeliveryPlace;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.Row;

/**
 * The row of an order, and those of the other orders of its phone without what names anybody: other
 * order ids, users, agreements, addresses and prices are replaced by such as mean the same to every
 * rule.
 */
final class OwnRows {
  private static final Map<DeliveryPlace, String> ADDRESSES =
      Map.of(
          DeliveryPlace.IN_SHENZHEN, "广东省深圳市",
          DeliveryPlace.OUTSIDE_SHENZHEN, "北京市",
          DeliveryPlace.UNSETTLED, "东区3栋",
          DeliveryPlace.CONTRADICTORY, "深圳市惠城区",
          DeliveryPlace.SHENSHAN, "深汕特别合作区",
          DeliveryPlace.NOT_STATED, "");

  private static final String STATED = "*";

  private OwnRows() {}

  /** The rows in their order, the order's own as it is. */
  static List<Row.Readable> of(Desk desk, Row.Readable own, List<Row.Readable> device) {
    String id = own.cell(Field.ORDER_ID);
    List<Row.Readable> rows = new ArrayList<>();
    List<Row.Readable> sorted = new ArrayList<>(device);
    sorted.sort(Comparator.comparing((Row.Readable row) -> row.cell(Field.ORDER_ID)));
    long number = 0;
    for (Row.Readable row : sorted) {
      number++;
      if (row.place().equals(own.place())) {
        rows.add(new Row.Readable(new RowPlace(0, number), own.cells()));
        continue;
      }
      boolean before = row.cell(Field.ORDER_ID).compareTo(id) < 0;
      boolean same = row.cell(Field.ORDER_ID).equals(id);
      String other =
          (before ? "!" : "\uFFFD") + String.format(java.util.Locale.ROOT, "%06d", number);
      rows.add(replaced(desk, row, same ? id : other, number));
    }
    return rows;
  }

  private static Row.Readable replaced(Desk desk, Row.Readable row, String id, long number) {
    Order order = desk.cleaner().order(row);
    String[] cells = row.cells().clone();
    cells[Field.ORDER_ID.ordinal()] = id;
    cells[Field.USER_ID.ordinal()] = order.userId().stated() ? STATED : "";
    cells[Field.AGREEMENT_ID.ordinal()] = order.agreementId().stated() ? STATED : "";
    cells[Field.ADDRESS.ordinal()] = ADDRESSES.get(order.place());
    cells[Field.DISTRICT_CODE.ordinal()] = "";
    cells[Field.PRICE_CNY.ordinal()] = "";
    return new Row.Readable(new RowPlace(0, number), cells);
  }

  /** As an order file, with every column of the contract. */
  static String csv(List<Row.Readable> rows) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
    List<String> header = new ArrayList<>();
    for (Field field : Field.values()) {
      header.add(field.column());
    }
    csv.writeRecord(header);
    rows.forEach(row -> csv.writeRecord(row.cells()));
    return text.toString();
  }
}
