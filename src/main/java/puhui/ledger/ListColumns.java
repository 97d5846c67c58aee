package puhui.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns of another scheme's list of phones, by their names in English or Chinese. */
enum ListColumns {
  IMEI("imei"),
  KEY_ID("key_id", "密钥编号"),
  DEVICE("device", "设备哈希"),
  SCHEME("scheme", "机制"),
  APPLICATION("application", "申报", "申报编号"),
  YEAR("year", "年度", "核算年度"),
  DATE("date", "日期", "成交日期"),
  PLATFORM("platform", "平台");

  private final List<String> names;

  ListColumns(String... names) {
    this.names = List.of(names);
  }

  String column() {
    return names.get(0);
  }

  /** Where the columns stand in a header. */
  static Map<ListColumns, Integer> of(List<String> header) {
    Map<ListColumns, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      int at = i;
      Optional<ListColumns> column = named(header.get(i).strip());
      column.ifPresent(each -> found.putIfAbsent(each, at));
    }
    return found;
  }

  private static Optional<ListColumns> named(String name) {
    for (ListColumns column : values()) {
      if (column.names.stream().anyMatch(name::equalsIgnoreCase)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
