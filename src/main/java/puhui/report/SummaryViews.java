package puhui.report;

import static puhui.report.Numbers.fixed;
import static puhui.report.Numbers.tonnes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.report.RunResult.Defaults;
import puhui.report.RunResult.Slice;

/** What summary.json says of defaults, months, brands and what the files held besides orders. */
final class SummaryViews {
  private SummaryViews() {}

  static Map<String, Object> defaults(Defaults defaults) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("table_orders", defaults.tableOrders());
    map.put("table_baseline_t", tonnes(defaults.tableBaselineKg()));
    map.put("default_orders", defaults.defaultOrders());
    map.put("default_baseline_t", tonnes(defaults.defaultBaselineKg()));
    map.put("unidentified_orders", defaults.unidentifiedOrders());
    map.put("samsung_orders", defaults.samsungOrders());
    map.put("samsung_baseline_t", tonnes(defaults.samsungBaselineKg()));
    map.put("highest_samsung_table_kg", fixed(defaults.highestSamsungTableKg(), 2));
    return map;
  }

  static List<Map<String, Object>> missingModels(RunResult run) {
    return run.missingModels().stream()
        .map(
            model -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("brand", model.brand());
              map.put("model", model.model());
              map.put("storage_gb", model.storageGb());
              map.put("orders", model.orders());
              map.put("baseline_t", tonnes(model.baselineKg()));
              return map;
            })
        .toList();
  }

  static List<Map<String, Object>> slices(String name, List<Slice> slices) {
    return slices.stream()
        .map(
            slice -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put(name, slice.name());
              map.put("orders", slice.orders());
              map.put("eligible", slice.eligible());
              map.put("baseline_t", tonnes(slice.baselineKg()));
              map.put("reduction_t", tonnes(slice.reductionKg()));
              return map;
            })
        .toList();
  }

  static List<Map<String, Object>> words(RunResult run) {
    return run.unrecognisedWords().stream()
        .map(
            word -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("column", word.column());
              map.put("word", word.word());
              map.put("orders", word.orders());
              return map;
            })
        .toList();
  }

  static List<Map<String, Object>> overlaps(RunResult run) {
    return run.overlaps().stream()
        .map(
            overlap -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("file", overlap.file());
              map.put("other_file", overlap.otherFile());
              map.put("rows", overlap.rows());
              return map;
            })
        .toList();
  }

  static List<Map<String, Object>> sensitivity(List<SensitivityBar> bars) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (SensitivityBar bar : bars) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("choice", bar.name());
      map.put("value", bar.value());
      map.put("low_reduction_t", tonnes(bar.lowKg()));
      map.put("high_reduction_t", tonnes(bar.highKg()));
      list.add(map);
    }
    return list;
  }
}
