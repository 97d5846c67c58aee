package puhui.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import puhui.application.ApplicationForm;
import puhui.check.OrderInputs;
import puhui.check.UsedInputs;
import puhui.factors.Factors;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.intake.OrderCleaner;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;
import puhui.report.ManifestJson;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;
import puhui.run.DecisionLine;
import puhui.run.FinishedRun;
import puhui.run.OrderFilesFound;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** A finished run whose eligible orders are to be claimed, whole and unchanged. */
public final class RunToClaim {
  private static final String ONCE_EVER = "creditedOnceEver";

  private final FinishedRun run;
  private final List<Path> orders;
  private final JsonNode summary;
  private final ApplicationForm form;
  private final ParametersOfYear parameters;
  private final Factors factors;

  private RunToClaim(FinishedRun run, List<Path> orders) {
    this.run = run;
    this.orders = orders;
    summary = run.summary();
    form = ApplicationForm.read(run.file(UsedInputs.APPLICATION));
    parameters = RuleFolder.load(run.file(UsedInputs.RULES)).parameters().forYear(form.year());
    factors = Factors.load(run.file(UsedInputs.FACTORS));
  }

  /**
   * Opens it; a run of which anything has changed since, its order files and the rules and factors
   * in force included, is refused.
   *
   * @param given order files or folders that hold them; empty where they are looked for
   */
  public static RunToClaim open(Path folder, List<Path> given, Path rules, Path factors) {
    FinishedRun run = FinishedRun.open(folder);
    run.checkUnchanged();
    RunToClaim claim = new RunToClaim(run, OrderFilesFound.of(run, given));
    claim.checkInForce("rules_sha256", rules);
    claim.checkInForce("factors_sha256", factors);
    claim.checkMayBeClaimed();
    return claim;
  }

  private void checkInForce(String key, Path folder) {
    if (!summary.path("run").path(key).asText().equals(Sha256.ofFolder(folder))) {
      throw Trouble.input(Place.of(folder.toString()), "ledger.run.changed", run.folder());
    }
  }

  private void checkMayBeClaimed() {
    if (!form.id().stated()) {
      throw refused("ledger.run.no_id");
    }
    if (ledgerSha256().isEmpty()) {
      throw refused("ledger.run.no_ledger");
    }
    if (decision().equals("REJECTED")) {
      throw refused("ledger.run.rejected");
    }
    if (orders.isEmpty()) {
      throw refused("ledger.run.aggregate");
    }
    for (JsonNode share : summary.path("shares")) {
      if (share.path("exceeded").asBoolean() && !share.path("confirmed").asBoolean()) {
        throw refused("ledger.run.stopped");
      }
    }
  }

  private Trouble refused(String id) {
    return Trouble.input(Place.of(run.folder().toString()), id);
  }

  ApplicationForm form() {
    return form;
  }

  Path folder() {
    return run.folder();
  }

  String decision() {
    return summary.path("application").path("decision").asText();
  }

  /** State of the ledger that the run has seen. */
  String ledgerSha256() {
    return summary.path("run").path("ledger_sha256").asText();
  }

  /** By which the ledger knows the run. */
  String sha256() {
    return Sha256.ofFile(run.file(ManifestJson.NAME));
  }

  /** Whether a phone is credited once ever; else once per accounting year. */
  boolean onceEver() {
    return String.valueOf(parameters.ofYear().get(ONCE_EVER)).equals("true");
  }

  /** The phones of the eligible orders, which are one for each. */
  List<Phone> phones() {
    OrderCleaner cleaner =
        new OrderCleaner(factors, form.platformNames(), form.year(), parameters::on);
    List<Phone> phones = new ArrayList<>();
    try (OrderInputs files = OrderInputs.open(orders, run.mapping(), factors);
        DecisionLine.Lines lines = DecisionLine.of(run.file(DecisionsCsv.NAME))) {
      DecisionLine line = lines.next();
      for (int i = 0; i < files.files().size(); i++) {
        String name = run.manifest().orderFiles().get(i).file();
        OrderFile file = files.files().get(i);
        for (Row row = file.next(); row != null; row = file.next()) {
          if (line != null && line.file().equals(name) && line.row() == row.place().row()) {
            add(phones, line, row, cleaner);
            line = lines.next();
          }
        }
      }
      if (line != null) {
        throw refused("ledger.run.lines");
      }
    }
    return phones;
  }

  private void add(List<Phone> phones, DecisionLine line, Row row, OrderCleaner cleaner) {
    if (!line.eligible()) {
      return;
    }
    if (!(row instanceof Row.Readable cells)) {
      throw refused("ledger.run.lines");
    }
    Order order = cleaner.order(cells);
    if (!order.imei().genuine()) {
      throw refused("ledger.run.no_imei");
    }
    phones.add(new Phone(order.imei().deviceKey(), day(order.date())));
  }

  static int day(Day day) {
    return day.stated() ? (int) day.value().toEpochDay() : ClaimRow.NO_DAY;
  }
}
