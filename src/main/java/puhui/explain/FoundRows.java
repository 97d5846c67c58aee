package puhui.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import puhui.check.OrderInputs;
import puhui.facts.Imei;
import puhui.intake.Field;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.intake.cells.ImeiCell;

/**
 * The rows of the order files that are asked for, and those of the same phones; the files are gone
 * through twice, and nothing but what is found is kept.
 *
 * @param asked readable rows that are explained
 * @param unreadable rows with the order id that decide nothing
 * @param device all readable rows of the phones of those asked for, these too
 * @param columns columns of each order file
 */
record FoundRows(
    List<Row.Readable> asked,
    List<Row.Unreadable> unreadable,
    List<Row.Readable> device,
    List<Set<Field>> columns) {

  static FoundRows of(Desk desk, List<Path> files, Optional<Path> mapping, ExplainRequest request) {
    List<Row.Readable> asked = new ArrayList<>();
    List<Row.Unreadable> unreadable = new ArrayList<>();
    long key = request.imei().map(text -> imei(desk, text).deviceKey()).orElse(-1L);
    Predicate<Row.Readable> wanted =
        row ->
            request.orderId().map(id -> isId(row, id)).orElse(true)
                && (request.imei().isEmpty() || isPhone(desk, row, key, request.imei().get()));
    try (OrderInputs orders = OrderInputs.open(files, mapping, desk.factors())) {
      List<Set<Field>> columns = orders.files().stream().map(OrderFile::columns).toList();
      for (OrderFile file : orders.files()) {
        for (Row row = file.next(); row != null; row = file.next()) {
          if (row instanceof Row.Readable cells && wanted.test(cells)) {
            desk.cleaner().fault(cells).ifPresentOrElse(unreadable::add, () -> asked.add(cells));
          }
        }
      }
      return new FoundRows(asked, unreadable, mates(desk, orders, asked), columns);
    }
  }

  private static List<Row.Readable> mates(Desk desk, OrderInputs orders, List<Row.Readable> asked) {
    Set<Long> keys = new HashSet<>();
    asked.forEach(row -> keys.add(imei(desk, row.cell(Field.IMEI)).deviceKey()));
    keys.remove(-1L);
    if (keys.isEmpty()) {
      return asked;
    }
    List<Row.Readable> found = new ArrayList<>();
    for (OrderFile file : orders.files()) {
      try (OrderFile again = file.again()) {
        for (Row row = again.next(); row != null; row = again.next()) {
          if (row instanceof Row.Readable cells
              && (asked.stream().anyMatch(each -> each.place().equals(cells.place()))
                  || keys.contains(imei(desk, cells.cell(Field.IMEI)).deviceKey())
                      && desk.cleaner().fault(cells).isEmpty())) {
            found.add(cells);
          }
        }
      }
    }
    return found;
  }

  private static boolean isId(Row.Readable row, String id) {
    return row.cell(Field.ORDER_ID).equals(id);
  }

  /** By the phone where the number is genuine, else by the number as it stands there. */
  private static boolean isPhone(Desk desk, Row.Readable row, long key, String text) {
    String cell = row.cell(Field.IMEI);
    return key >= 0
        ? imei(desk, cell).deviceKey() == key
        : ImeiCell.clean(cell).equals(ImeiCell.clean(text));
  }

  private static Imei imei(Desk desk, String cell) {
    String text = ImeiCell.clean(cell);
    return text.isEmpty() ? Imei.NOT_STATED : desk.factors().imei(text);
  }
}
