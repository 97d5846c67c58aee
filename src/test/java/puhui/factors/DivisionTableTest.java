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

  @Test
  void onlyTheWordsThatTheReadmeListsSayNothingAtTheBeginning() {
    assertThat(ROWS.values())
        .filteredOn(row -> row.text("level").equals("county"))
        .filteredOn(row -> row.text("standing").equals("below"))
        .extracting(row -> row.text("name"))
        .containsOnly("东区", "西区", "南区", "北区", "中区", "城区", "郊区", "矿区", "市中区", "大园区", "大社区", "新社区");
  }

  @Test
  void everyOtherCountyContradictsShenzhenAndNoneIsThereByItself() {
    List<String> wrong = new ArrayList<>();
    for (CsvRow row : ROWS.values()) {
      boolean outside =
          row.text("level").equals("county")
              && !row.text("standing").equals("below")
              && !row.text("code").startsWith("4403");
      String name = row.text("name");
      DeliveryPlace alone = AddressReading.of(new AddressText(name + "1号", divisions.names()));
      DeliveryPlace below =
          AddressReading.of(new AddressText("深圳市" + name + "1号", divisions.names()));
      boolean namesake = name.equals("南山区") || name.equals("龙华区");
      boolean right =
          namesake
              ? alone == DeliveryPlace.UNSETTLED && below == DeliveryPlace.IN_SHENZHEN
              : alone == DeliveryPlace.OUTSIDE_SHENZHEN && below == DeliveryPlace.CONTRADICTORY;
      if (outside && !right) {
        wrong.add(name + " " + alone + " " + below);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void everyCountyIsRead(String between, String after, boolean shortNames) {
    List<String> wrong = new ArrayList<>();
    for (CsvRow row : ROWS.values()) {
      if (row.text("level").equals("county")) {
        String address = String.join(between, names(row, shortNames)) + after;
        DeliveryPlace place = AddressReading.of(new AddressText(address, divisions.names()));
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
