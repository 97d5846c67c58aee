package puhui.factors;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Device;
import puhui.facts.Imei;
import puhui.facts.Text;

/** Phones by what their cells say; remembers the cells it has seen, because orders repeat them. */
final class Phones {
  private static final int REMEMBERED = 100_000;

  /** Longer cells are read anew each time, so that what is remembered stays small. */
  private static final int LONGEST = 300;

  private record Cells(String brand, String model, String storage) {
    boolean isShort() {
      return brand.length() + model.length() + storage.length() <= LONGEST;
    }
  }

  private record Phone(
      Text brand,
      Text model,
      Amount storageGb,
      Text group,
      List<PhoneFactor> table,
      List<PhoneFactor> supplementary) {}

  private final PhoneNames names;
  private final Footprints table;
  private final Footprints supplementary;
  private final Map<Cells, Phone> seen = new ConcurrentHashMap<>();

  Phones(PhoneNames names, Footprints table, Footprints supplementary) {
    this.names = names;
    this.table = table;
    this.supplementary = supplementary;
  }

  Device device(String brand, String model, String storage, Imei imei, Day date) {
    Cells cells = new Cells(brand, model, storage);
    Phone phone = seen.get(cells);
    if (phone == null) {
      phone = phone(cells);
      if (cells.isShort() && seen.size() < REMEMBERED) {
        seen.put(cells, phone);
      }
    }
    return new Device(
        phone.brand,
        phone.model,
        phone.storageGb,
        phone.group,
        imei,
        Footprints.on(date, phone.table),
        Footprints.on(date, phone.supplementary));
  }

  private Phone phone(Cells cells) {
    PhoneNames.Named named = names.named(cells.brand, cells.model, cells.storage);
    String brand = named.brand().map(Brand::name).orElse("");
    Configuration configuration = new Configuration(brand, named.model(), named.storageGb());
    boolean whole = !brand.isEmpty() && !named.model().isEmpty() && named.storageGb().stated();
    return new Phone(
        new Text(brand),
        new Text(named.model()),
        named.storageGb(),
        new Text(named.brand().map(Brand::group).orElse("")),
        whole ? table.of(configuration) : List.of(),
        whole ? supplementary.of(configuration) : List.of());
  }
}
