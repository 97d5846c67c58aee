package puhui.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import puhui.intake.Field;
import puhui.intake.OrderFile;

/**
 * The order files of a check, opened.
 *
 * @param names the shortest paths that tell them apart
 */
public record OrderInputs(List<OrderFile> files, List<String> names) implements AutoCloseable {
  private static final List<Field> OPTIONAL =
      List.of(Field.BRAND, Field.MODEL, Field.STORAGE_GB, Field.OTHER_SCHEME);

  /**
   * Optional columns that rules need and a file lacks: "orders.csv: brand, model"; "" where none is
   * lacking.
   */
  String missingColumns() {
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < files.size(); i++) {
      Set<Field> columns = files.get(i).columns();
      List<String> lacking =
          OPTIONAL.stream().filter(field -> !columns.contains(field)).map(Field::column).toList();
      if (!lacking.isEmpty()) {
        missing.add(names.get(i) + ": " + String.join(", ", lacking));
      }
    }
    return String.join("; ", missing);
  }

  /** Columns that are none of ours, each once, sorted. */
  List<String> unknownColumns() {
    Set<String> unknown = new TreeSet<>();
    files.forEach(file -> unknown.addAll(file.unknownColumns()));
    return List.copyOf(unknown);
  }

  @Override
  public void close() {
    files.forEach(OrderFile::close);
  }
}
