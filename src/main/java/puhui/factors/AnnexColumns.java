package puhui.factors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of annex A as it may arrive: each by its own name and by the Chinese ones, a unit
 * behind it in brackets.
 */
final class AnnexColumns {
  static final String UNIT = "unit";
  static final Map<String, List<String>> NAMES =
      Map.of(
          "brand",
          List.of("品牌", "手机品牌"),
          "model",
          List.of("型号", "手机型号", "机型"),
          "storage_gb",
          List.of("内存", "storage", "内存容量", "存储容量", "存储", "容量"),
          "kgco2e",
          List.of("基准值", "排放量", "基准线排放量", "基准线情景排放量", "基准线值", "碳足迹"),
          "production_kgco2e",
          List.of("生产环节排放量", "生产排放量", "生产排放", "生产环节"),
          "manufacturer",
          List.of("厂商", "制造商", "生产企业"),
          "boundary",
          List.of("边界", "核算边界", "系统边界"),
          UNIT,
          List.of("单位", "计量单位"),
          "valid_from",
          List.of("生效日期", "生效日"),
          "notes",
          List.of("备注", "说明"));
  static final List<String> NEEDED = List.of("brand", "model", "storage_gb", "kgco2e", "boundary");

  private AnnexColumns() {}

  /**
   * Place of each known column in a header; empty where the row is none, for lack of brand and
   * model.
   */
  static Map<String, Integer> of(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = PlainText.of(header.get(i));
      String name = withoutUnit(cell);
      for (Map.Entry<String, List<String>> known : NAMES.entrySet()) {
        if (known.getKey().equals(name) || known.getValue().contains(name)) {
          columns.putIfAbsent(known.getKey(), i);
        }
      }
      if (name.equals("source") || name.equals("来源") || name.equals("数据来源")) {
        columns.putIfAbsent("source", i);
      }
    }
    return columns.containsKey("brand") && columns.containsKey("model") ? columns : Map.of();
  }

  /** The unit in brackets behind the name of a column; empty where there is none. */
  static String unitOf(String header) {
    String cell = PlainText.of(header);
    int open = cell.indexOf('(');
    int close = cell.lastIndexOf(')');
    return open > 0 && close > open ? cell.substring(open + 1, close).strip() : "";
  }

  private static String withoutUnit(String cell) {
    int open = cell.indexOf('(');
    return (open > 0 ? cell.substring(0, open) : cell).replace(" ", "").strip();
  }
}
