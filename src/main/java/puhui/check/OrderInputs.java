package puhui.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import puhui.factors.Factors;
import puhui.intake.CsvOrders;
import puhui.intake.Field;
import puhui.intake.FileNames;
import puhui.intake.Mapping;
import puhui.intake.OrderFile;
import puhui.intake.OrderFiles;
import puhui.report.RunResult.OrderInput;
import puhui.text.Sha256;

/**
 * The order files of a check, opened.
 *
 * @param names the shortest paths that tell them apart
 */
public record OrderInputs(List<OrderFile> files, List<String> names) implements AutoCloseable {
  private static final List<Field> OPTIONAL =
      List.of(Field.BRAND, Field.MODEL, Field.STORAGE_GB, Field.OTHER_SCHEME);

  /** Opens the files, with a mapping that fits the factors. */
  public static OrderInputs open(List<Path> orders, Optional<Path> mappingFile, Factors factors) {
    Mapping mapping = mappingFile.map(Mapping::read).orElse(Mapping.NONE);
    mapping.check(factors);
    List<OrderFile> files = new ArrayList<>();
    try {
      for (Path file : orders) {
        files.add(OrderFiles.open(file, files.size(), mapping));
      }
      return new OrderInputs(files, FileNames.shortest(orders));
    } catch (RuntimeException e) {
      files.forEach(OrderFile::close);
      throw e;
    }
  }

  /**
   * The same files under other names, as an earlier run had them; as they are where it had none.
   */
  OrderInputs named(List<String> others) {
    return others.isEmpty() ? this : new OrderInputs(files, others);
  }

  /** The files with their hashes, when they are read; how many rows they have is not said. */
  public List<OrderInput> hashed(List<Path> paths) {
    List<OrderInput> hashed = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      String sha256 =
          files.get(i) instanceof CsvOrders csv ? csv.sha256() : Sha256.ofFile(paths.get(i));
      hashed.add(new OrderInput(names.get(i), sha256, 0));
    }
    return hashed;
  }

  /** Bytes of the files as they lie on the disk, as far as these are read by their bytes. */
  public long bytes(List<Path> paths) {
    long bytes = 0;
    for (int i = 0; i < paths.size(); i++) {
      bytes += files.get(i) instanceof CsvOrders ? paths.get(i).toFile().length() : 0;
    }
    return bytes;
  }

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
