package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import puhui.facts.DeliveryPlace;

/** Every county of China, written from its province down, lies where its code lies. */
class DivisionTableTest {
  private static final Map<String, CsvRow> ROWS = new LinkedHashMap<>();
  private static Divisions divisions;

  @BeforeAll
  static void readTheTable() {
    Problems problems = new Problems();
    Path folder = Path.of("factors");
    divisions = Divisions.read(folder, problems);
    for (CsvRow row : CsvTable.read(folder.resolve(Divisions.FILE), List.of(), problems)) {
      if (!row.text("code").isEmpty()) {
        ROWS.put(row.text("code"), row);
      }
    }
    assertThat(problems.found()).isEmpty();
  }

  @Test
  void everyCountyInFullIsWhereItsCodeIs() {
    everyCountyIsRead("", "", false);
    everyCountyIsRead("", "人民路1号", false);
    everyCountyIsRead(" ", " 人民路1号", false);
  }

  @Test
  void everyCountyWithoutSuffixesIsWhereItsCodeIs() {
    everyCountyIsRead("", "", true);
    everyCountyIsRead(" ", " 人民路1号", true);
  }

  private static void everyCountyIsRead(String between, String after, boolean shortNames) {
    List<String> wrong = new ArrayList<>();
    for (CsvRow row : ROWS.values()) {
      if (row.text("level").equals("county")) {
        String address = String.join(between, names(row, shortNames)) + after;
        DeliveryPlace place = AddressReading.of(address, divisions.names());
        boolean inShenzhen = row.text("code").startsWith("4403");
        if (place != (inShenzhen ? DeliveryPlace.IN_SHENZHEN : DeliveryPlace.OUTSIDE_SHENZHEN)) {
          wrong.add(address + " " + place);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> names(CsvRow county, boolean shortNames) {
    List<String> names = new ArrayList<>();
    CsvRow row = county;
    while (row != null) {
      if (!row.text("level").equals("placeholder")) {
        String[] others = row.text("other_names").split("\\|");
        String last = others[others.length - 1];
        names.add(0, shortNames && !last.isEmpty() ? last : row.text("name"));
      }
      row = ROWS.get(row.text("parent_code"));
    }
    return names;
  }
}
