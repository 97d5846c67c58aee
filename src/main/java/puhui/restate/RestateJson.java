package puhui.restate;

import static puhui.report.Numbers.tonnes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.report.Json;

/** restate.json: the restatement for other programs, tonnes as texts with two decimals. */
final class RestateJson {
  private RestateJson() {}

  static String of(Restatement restatement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("then_t", tonnes(restatement.sumKg(Year::thenKg)));
    json.put("rules_t", tonnes(restatement.sumKg(Year::rulesKg)));
    json.put("returns_t", tonnes(restatement.sumKg(year -> year.returns().changeKg())));
    json.put("now_t", tonnes(restatement.sumKg(Year::nowKg)));
    json.put("years", restatement.years().stream().map(RestateJson::year).toList());
    return Json.indented(json);
  }

  private static Map<String, Object> year(Year year) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("year", year.year());
    json.put("application", year.impact().after().form().id().value());
    json.put("decision_then", year.impact().before().decision().name());
    json.put("decision_now", year.impact().after().decision().name());
    json.put("then_t", tonnes(year.thenKg()));
    json.put("rules_t", tonnes(year.rulesKg()));
    json.put("returns_t", tonnes(year.returns().changeKg()));
    json.put("now_t", tonnes(year.nowKg()));
    json.put("causes", causes(year));
    json.put("returned_orders", year.returns().orders().size());
    json.put(
        "unknown_returns", year.returns().unknown().stream().map(LateReturn::orderId).toList());
    json.put("comparison", year.folder() + "/impact.json");
    return json;
  }

  private static List<Map<String, Object>> causes(Year year) {
    return year.impact().causes().stream()
        .map(
            cause -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("cause", cause.group().code());
              json.put("orders", cause.orders());
              json.put("reduction_t", tonnes(cause.reductionKg()));
              return json;
            })
        .toList();
  }
}
