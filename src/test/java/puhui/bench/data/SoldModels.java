package puhui.bench.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phones that a platform sells, written as the factor tables write them: every one of
 * phones.csv, and some hundred others of models.csv, which have no footprint.
 */
final class SoldModels {
  private static final int OTHERS = 400;
  private static final Set<String> BRANDS =
      Set.of("Apple", "Samsung", "HUAWEI", "Xiaomi", "Redmi", "OPPO", "vivo", "OnePlus", "Google");

  /** One model; brand and model are written together: "Apple,iPhone 13". */
  record Model(byte[] brand, byte[] name, int[] storagesGb) {}

  private final Model[] ofCode = new Model[Numbers15.CODES];

  /** Reads the factor tables. */
  SoldModels(Path factors) throws IOException {
    Map<String, Model> table = new LinkedHashMap<>();
    Map<String, Model> others = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows(factors.resolve("phones.csv"))) {
      String name = row.getField("model").replaceFirst(" \\(SM-.*\\)", "");
      int storage = Integer.parseInt(row.getField("storage_gb"));
      table.merge(name, model(row.getField("brand"), name, storage), SoldModels::both);
    }
    for (NamedCsvRecord row : rows(factors.resolve("models.csv"))) {
      String name = row.getField("market_name_en");
      String storages = row.getField("storages_gb");
      boolean plain = name.matches("[A-Za-z][A-Za-z0-9 +]{2,24}") && !table.containsKey(name);
      if (plain && BRANDS.contains(row.getField("brand"))) {
        int[] sizes = storages.matches("\\d+(\\|\\d+)*") ? sizes(storages) : new int[] {64, 128};
        others.putIfAbsent(name, new Model(cell(row, "brand"), Line.bytes(name), sizes));
      }
    }
    spread(new ArrayList<>(table.values()), new ArrayList<>(others.values()));
  }

  /** The model of a type allocation code. */
  Model ofCode(int code) {
    return ofCode[code];
  }

  /** Half of the codes are phones of the table, as half of what is sold has a footprint. */
  private void spread(List<Model> table, List<Model> others) {
    int step = Math.max(1, others.size() / OTHERS);
    for (int code = 0; code < ofCode.length; code++) {
      int other = (code / 2 * step) % others.size();
      ofCode[code] = code % 4 < 2 ? table.get((code / 4) % table.size()) : others.get(other);
    }
  }

  private static Model model(String brand, String name, int storage) {
    return new Model(Line.bytes(brand), Line.bytes(name), new int[] {storage});
  }

  private static Model both(Model one, Model other) {
    int[] sizes = new int[one.storagesGb.length + 1];
    System.arraycopy(one.storagesGb, 0, sizes, 0, one.storagesGb.length);
    sizes[sizes.length - 1] = other.storagesGb[0];
    return new Model(one.brand, one.name, sizes);
  }

  private static int[] sizes(String storages) {
    return List.of(storages.split("\\|")).stream().mapToInt(Integer::parseInt).toArray();
  }

  private static byte[] cell(NamedCsvRecord row, String column) {
    return Line.bytes(row.getField(column));
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }
}
