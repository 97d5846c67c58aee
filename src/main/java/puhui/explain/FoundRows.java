package puhui.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import puhui.check.OrderInputs;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.OrderFile;
import puhui.intake.Row;

/**
 * The rows of the order files that are asked for, and those of the same phones; the files are gone
 * through twice, and nothing but what is found is kept.
 *
 * @param asked readable rows that are explained
 * @param unreadable rows with the order id that decide nothing
 * @param device all readable rows of the phones of those asked for, these too
 * @param columns columns of each order file
 */
public record FoundRows(
    List<Row.Readable> asked,
    List<Row.Unreadable> unreadable,
    List<Row.Readable> device,
    List<Set<Field>> columns) {

  /** The rows that are wanted; those that cannot be read decide nothing and are told apart. */
  public static FoundRows of(
      Desk desk, List<Path> files, Optional<Path> mapping, Predicate<Row.Readable> wanted) {
    List<Row.Readable> asked = new ArrayList<>();
    List<Row.Unreadable> unreadable = new ArrayList<>();
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
    Set<RowPlace> places = new HashSet<>();
    asked.forEach(
        row -> {
          keys.add(desk.imei(row).deviceKey());
          places.add(row.place());
        });
    keys.remove(-1L);
    if (keys.isEmpty()) {
      return asked;
    }
    List<Row.Readable> found = new ArrayList<>();
    for (OrderFile file : orders.files()) {
      try (OrderFile again = file.again()) {
        for (Row row = again.next(); row != null; row = again.next()) {
          if (row instanceof Row.Readable cells
              && (places.contains(cells.place())
                  || keys.contains(desk.imei(cells).deviceKey())
                      && desk.cleaner().fault(cells).isEmpty())) {
            found.add(cells);
          }
        }
      }
    }
    return found;
  }
}
