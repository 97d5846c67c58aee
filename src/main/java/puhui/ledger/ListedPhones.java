package puhui.ledger;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Phones that another scheme has credited, from its list: by IMEI, or by their hashes under a key
 * that both sides hold. A list with one line that cannot be understood is refused whole.
 */
final class ListedPhones {
  private final Path file;
  private final String scheme;
  private final LedgerKeys keys;
  private final Map<Filing, Map<DeviceHash, Integer>> byFiling = new LinkedHashMap<>();
  private Map<ListColumns, Integer> columns = Map.of();
  private long lines;

  private ListedPhones(Path file, String scheme, LedgerKeys keys) {
    this.file = file;
    this.scheme = scheme;
    this.keys = keys;
  }

  /**
   * Reads a list.
   *
   * @param scheme whose it is, where its lines do not say
   */
  static ListedPhones read(Path file, String scheme, LedgerKeys keys) {
    ListedPhones list = new ListedPhones(file, scheme, keys);
    PhoneList.read(file, list::line);
    return list;
  }

  /** The day of each phone's sale, by filing and phone, in ascending order of phones. */
  Map<Filing, Map<DeviceHash, Integer>> byFiling() {
    return byFiling;
  }

  /** Lines that name a phone; a phone that stands in several lines of a filing counts once. */
  long lines() {
    return lines;
  }

  private void line(long number, List<String> cells) {
    if (columns.isEmpty()) {
      columns = ListColumns.of(cells);
      boolean hashed =
          columns.containsKey(ListColumns.DEVICE) && columns.containsKey(ListColumns.KEY_ID);
      if (!columns.containsKey(ListColumns.IMEI) && !hashed) {
        throw wrong(number, "ledger.list.columns");
      }
    } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      lines++;
      add(number, cells);
    }
  }

  private void add(long number, List<String> cells) {
    String imei = cell(cells, ListColumns.IMEI);
    String keyId = imei.isEmpty() ? cell(cells, ListColumns.KEY_ID) : keys.current().id();
    String ofScheme = cell(cells, ListColumns.SCHEME);
    Filing filing =
        new Filing(
            cell(cells, ListColumns.APPLICATION),
            "",
            ofScheme.isEmpty() ? scheme : ofScheme,
            year(number, cell(cells, ListColumns.YEAR)),
            cell(cells, ListColumns.PLATFORM),
            keyId);
    if (filing.scheme().isEmpty()) {
      throw wrong(number, "ledger.list.scheme");
    }
    byFiling
        .computeIfAbsent(filing, key -> new TreeMap<>())
        .putIfAbsent(device(number, imei, cells, keyId), day(number, cells));
  }

  private DeviceHash device(long number, String imei, List<String> cells, String keyId) {
    if (!imei.isEmpty()) {
      return keys.current()
          .of(Imeis.deviceKey(imei).orElseThrow(() -> wrong(number, "ledger.imei")));
    }
    String hex = cell(cells, ListColumns.DEVICE);
    if (!hex.matches("[0-9a-f]{" + 2 * DeviceHash.BYTES + "}")) {
      throw wrong(number, "ledger.list.device");
    }
    if (keys.of(keyId).isEmpty()) {
      throw Trouble.input(Place.of(keys.source()), "ledger.keys.missing", keyId);
    }
    return DeviceHash.of(hex);
  }

  private int year(long number, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("[1-9][0-9]{3}")) {
      throw wrong(number, "ledger.list.year");
    }
    return Integer.parseInt(text);
  }

  private int day(long number, List<String> cells) {
    String text = cell(cells, ListColumns.DATE);
    try {
      return text.isEmpty() ? ClaimRow.NO_DAY : (int) LocalDate.parse(text).toEpochDay();
    } catch (DateTimeException e) {
      throw wrong(number, "ledger.list.date");
    }
  }

  private String cell(List<String> cells, ListColumns column) {
    int at = columns.getOrDefault(column, Integer.MAX_VALUE);
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  private Trouble wrong(long line, String id) {
    return Trouble.input(new Place(file.toString(), line, 0), id);
  }
}
