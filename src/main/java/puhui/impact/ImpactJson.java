package puhui.impact;

import static puhui.report.Numbers.fixed;
import static puhui.report.Numbers.tonnes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import puhui.report.Json;
import puhui.report.RunResult;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.RunResult.OrderCounts;
import puhui.report.SummaryJson;

/**
 * impact.json: the same for other programs; tonnes are texts with 2 decimals, after less before.
 */
final class ImpactJson {
  private ImpactJson() {}

  static String of(ImpactResult result) {
    Map<String, Object> impact = new LinkedHashMap<>();
    impact.put("flips", result.all().flips());
    impact.put("figures_only", result.all().orders() - result.all().flips());
    impact.put("moved_t", tonnes(result.movedKg()));
    impact.put("limits", limits(result));
    impact.put("differences", result.differences().stream().map(ImpactJson::cause).toList());
    impact.put("revisions", result.origins().stream().map(ImpactJson::origin).toList());
    impact.put("before", version(result.before()));
    impact.put("after", version(result.after()));
    impact.put("change", movement(result.all(), (group, entry) -> {}));
    impact.put("causes", movements(result.byReason(), ImpactJson::reason));
    impact.put("months", movements(result.byMonth(), (month, entry) -> entry.put("month", month)));
    impact.put(
        "districts",
        movements(result.byDistrict(), (district, entry) -> entry.put("district", district)));
    impact.put("brands", movements(result.byBrand(), (brand, entry) -> entry.put("brand", brand)));
    return Json.indented(impact);
  }

  private static Map<String, Object> limits(ImpactResult result) {
    Map<String, Object> limits = new LinkedHashMap<>();
    result.maxFlips().ifPresent(most -> limits.put("max_flips", most));
    result.maxTonnes().ifPresent(most -> limits.put("max_tonnes", most.toPlainString()));
    limits.put("kept", result.withinLimits());
    return limits;
  }

  private static Map<String, Object> version(RunResult run) {
    OrderCounts counts = run.orders();
    Map<String, Object> orders = new LinkedHashMap<>();
    orders.put("read", counts.read());
    orders.put("eligible", counts.eligible());
    orders.put("review", counts.review());
    orders.put("ineligible", counts.ineligible());
    orders.put("unreadable", counts.unreadable());
    Map<String, Object> version = new LinkedHashMap<>();
    version.put("orders", orders);
    version.put("decision", run.decision().name());
    version.put("findings", run.findings().stream().map(ApplicationFinding::rule).toList());
    version.put("baseline_t", tonnes(run.emissions().baselineKg()));
    version.put("project_t", tonnes(run.emissions().projectKg()));
    version.put("reduction_t", tonnes(run.emissions().reductionKg()));
    version.put("claimable_t", fixed(run.emissions().claimableT(), 2));
    version.put("inputs", SummaryJson.inputs(run.inputs()));
    return version;
  }

  private static <T> List<Map<String, Object>> movements(
      List<Movement<T>> movements, BiConsumer<T, Map<String, Object>> name) {
    return movements.stream().map(movement -> movement(movement, name)).toList();
  }

  private static <T> Map<String, Object> movement(
      Movement<T> movement, BiConsumer<T, Map<String, Object>> name) {
    Map<String, Object> entry = new LinkedHashMap<>();
    name.accept(movement.group(), entry);
    entry.put("orders", movement.orders());
    entry.put("flips", movement.flips());
    entry.put("gained", movement.gained());
    entry.put("lost", movement.lost());
    entry.put("baseline_t", tonnes(movement.baselineKg()));
    entry.put("project_t", tonnes(movement.projectKg()));
    entry.put("reduction_t", tonnes(movement.reductionKg()));
    return entry;
  }

  private static void reason(Reason reason, Map<String, Object> entry) {
    entry.put("causes", reason.causes().stream().map(ImpactJson::cause).toList());
    entry.put("struck", reason.struck());
  }

  private static Map<String, Object> origin(Origin origin) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("part", origin.part().name().toLowerCase(Locale.ROOT));
    entry.put("revision", origin.name());
    entry.put("commit", origin.commit().id());
    entry.put("subject", origin.commit().subject());
    return entry;
  }

  private static Map<String, Object> cause(Cause cause) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", cause.kind().name());
    entry.put("rule", cause.rule());
    if (cause.kind() == Cause.Kind.PARAMETER) {
      entry.put("parameter", cause.name());
      entry.put("before", cause.before());
      entry.put("after", cause.after());
    } else if (cause.kind() == Cause.Kind.FACTORS) {
      entry.put("files", cause.name());
    }
    return entry;
  }
}
