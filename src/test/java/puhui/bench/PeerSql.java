package puhui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import puhui.application.ApplicationForm;
import puhui.bench.data.Year;
import puhui.check.Checking;
import puhui.decisions.Claims;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.rules.RuleFolder;
import puhui.rules.Witness;

/**
 * The peer's SQL for one year: what does not change from order to order is filled in as a number or
 * a name.
 */
final class PeerSql {
  private PeerSql() {}

  static String of(Home home, Year year, Path decisions, int threads, String memory)
      throws IOException {
    ApplicationForm form = ApplicationForm.read(year.application());
    Map<String, String> values = new TreeMap<>(constants(home, form));
    values.put("orders", year.orders().toString());
    values.put("factors", home.factors().toString());
    values.put("out", decisions.toString());
    values.put("threads", String.valueOf(threads));
    values.put("memory", memory);
    String sql = DuckDbDriver.resource("peer.sql");
    for (Map.Entry<String, String> value : values.entrySet()) {
      sql = sql.replace("{" + value.getKey() + "}", value.getValue());
    }
    return sql;
  }

  private static Map<String, String> constants(Home home, ApplicationForm form) {
    RuleFolder rules = RuleFolder.load(home.rules());
    Factors factors = Factors.load(home.factors()).forApplicant(form.applicant().name().value());
    Parameters parameters = rules.parameters().forYear(form.year()).on(Day.NOT_STATED);
    boolean productionOnly =
        String.valueOf(parameters.get(Factors.DEFAULT_STAGES)).equals(Factors.STAGES.get(0));
    Checking checking =
        new Checking(
            rules,
            Strata.direct(List.of(), Witness.NONE),
            factors,
            Claims.NO_LEDGER,
            Sampling.ALL,
            1);
    String platforms =
        form.platformNames().stream()
            .map(name -> "'" + name.replace("'", "''") + "'")
            .collect(Collectors.joining(", "));
    return Map.of(
        "year", String.valueOf(form.year()),
        "nextYear", String.valueOf(form.year() + 1),
        "platforms", platforms,
        "creditingStart", String.valueOf(parameters.get("creditingStart")),
        "defaultKg", factors.defaultFactor(productionOnly).kg().toPlainString(),
        "projectKg", checking.project(form).orderProjectKg().toPlainString());
  }
}
