package puhui.report.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.report.Json;
import puhui.report.Numbers;
import puhui.report.RunResult.Slice;
import puhui.report.SensitivityBar;
import puhui.rules.RuleDescription.Bilingual;

/**
 * What the charts draw, as the JSON that the page carries: orders and tonnes, rounded as in the
 * tables.
 */
final class ChartData {
  private static final int BRANDS = 15;

  private ChartData() {}

  static String of(PageModel page) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("waterfall", page.waterfall().stream().map(ChartData::step).toList());
    data.put("months", page.months().stream().map(slice -> slice(slice, page)).toList());
    data.put(
        "brands", page.brands().stream().limit(BRANDS).map(slice -> slice(slice, page)).toList());
    data.put("tornado", page.run().sensitivity().stream().map(bar -> bar(bar, page)).toList());
    data.put("words", words(page.text()));
    return Json.inScript(data);
  }

  private static Map<String, Object> step(WaterfallStep step) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("kind", step.kind().name().toLowerCase(java.util.Locale.ROOT));
    map.put("id", step.id());
    putBoth(map, Texts.sentence(step.label()));
    map.put("orders", step.orders());
    map.put("ordersLeft", step.ordersLeft());
    map.put("tonnes", tonnes(step.kg()));
    map.put("tonnesLeft", tonnes(step.kgLeft()));
    return map;
  }

  private static Map<String, Object> slice(Slice slice, PageModel page) {
    Map<String, Object> map = new LinkedHashMap<>();
    putBoth(
        map,
        slice.name().isEmpty()
            ? page.text().both("report.unknown")
            : new Bilingual(slice.name(), slice.name()));
    map.put("orders", slice.orders());
    map.put("eligible", slice.eligible());
    map.put("tonnes", tonnes(slice.reductionKg()));
    return map;
  }

  /** Tonnes below and above the reduction as it is. */
  private static Map<String, Object> bar(SensitivityBar bar, PageModel page) {
    BigDecimal base = page.emissions().reductionKg();
    Map<String, Object> map = new LinkedHashMap<>();
    putBoth(map, page.text().both("report.tornado.short." + bar.name()));
    map.put("less", tonnes(bar.lowKg().subtract(base)));
    map.put("more", tonnes(bar.highKg().subtract(base)));
    return map;
  }

  private static Map<String, Object> words(Texts texts) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (String key : List.of("orders", "tonnes", "eligible", "others")) {
      Map<String, Object> both = new LinkedHashMap<>();
      putBoth(both, texts.both("report.chart." + key));
      words.put(key, both);
    }
    return words;
  }

  private static void putBoth(Map<String, Object> map, Bilingual text) {
    map.put("zh", text.zh());
    map.put("en", text.en());
  }

  private static BigDecimal tonnes(BigDecimal kg) {
    return new BigDecimal(Numbers.tonnes(kg));
  }
}
