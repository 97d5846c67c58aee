package puhui.explain;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import puhui.application.ApplicationForm;
import puhui.check.Checking;
import puhui.check.KeptByPhone;
import puhui.check.OrderInputs;
import puhui.check.UsedInputs;
import puhui.decisions.Claims;
import puhui.decisions.Findings;
import puhui.decisions.Sampling;
import puhui.decisions.SoldPhone;
import puhui.decisions.Strata;
import puhui.emissions.ProjectEmissions;
import puhui.factors.DefaultFactor;
import puhui.factors.Factors;
import puhui.facts.Claim;
import puhui.facts.Device;
import puhui.facts.Imei;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.OrderCleaner;
import puhui.intake.Row;
import puhui.intake.cells.ImeiCell;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;
import puhui.run.FinishedRun;

/** The rules, factors and application of a run, ready to be asked about single orders again. */
public final class Desk {
  private final ApplicationForm form;
  private final RuleFolder rules;
  private final Factors factors;
  private final ParametersOfYear parameters;
  private final OrderCleaner cleaner;
  private final Strata strata;
  private final ProjectEmissions project;
  private KeptByPhone claims = KeptByPhone.NOTHING;

  private Desk(ApplicationForm form, RuleFolder rules, Factors factors) {
    this.form = form;
    this.rules = rules;
    this.factors = factors;
    parameters = rules.parameters().forYear(form.year());
    cleaner = new OrderCleaner(factors, form.platformNames(), form.year(), parameters::on);
    strata = new Strata(rules);
    project = new Checking(rules, strata, factors, Claims.NO_LEDGER, Sampling.ALL, 1).project(form);
  }

  /** With what the run has kept. */
  static Desk of(FinishedRun run) {
    return of(run, run.file(UsedInputs.RULES), run.file(UsedInputs.FACTORS));
  }

  /** The same desk, which knows what a ledger said in the run; it goes through all orders. */
  public Desk hearing(FinishedRun run, List<Path> orders) {
    run.ledgerFacts()
        .ifPresent(
            facts -> {
              try (OrderInputs files = OrderInputs.open(orders, run.mapping(), factors)) {
                claims = KeptByPhone.of(facts, files, cleaner, parameters::on);
              }
            });
    return this;
  }

  /** Whether a ledger said anything in the run. */
  boolean consulted() {
    return claims != KeptByPhone.NOTHING;
  }

  /** What a ledger said of a phone in the run. */
  List<Claim> claims(long deviceKey) {
    return claims.of(deviceKey);
  }

  /** The run's application under other rules and factors. */
  public static Desk of(FinishedRun run, Path rules, Path factors) {
    ApplicationForm form = ApplicationForm.read(run.file(UsedInputs.APPLICATION));
    Factors loaded = Factors.load(factors).forApplicant(form.applicant().name().value());
    return new Desk(form, RuleFolder.load(rules), loaded);
  }

  public ApplicationForm form() {
    return form;
  }

  RuleFolder rules() {
    return rules;
  }

  Factors factors() {
    return factors;
  }

  ParametersOfYear parameters() {
    return parameters;
  }

  public OrderCleaner cleaner() {
    return cleaner;
  }

  Strata strata() {
    return strata;
  }

  public ProjectEmissions project() {
    return project;
  }

  /** The number of a row's phone, cleaned and checked. */
  Imei imei(Row.Readable row) {
    String text = ImeiCell.clean(row.cell(Field.IMEI));
    return text.isEmpty() ? Imei.NOT_STATED : factors.imei(text);
  }

  /** Whether a row is of this phone; where the number is none, whether it stands there. */
  public boolean isPhone(Row.Readable row, String number) {
    String text = ImeiCell.clean(number);
    Imei asked = text.isEmpty() ? Imei.NOT_STATED : factors.imei(text);
    return asked.genuine()
        ? imei(row).deviceKey() == asked.deviceKey()
        : ImeiCell.clean(row.cell(Field.IMEI)).equals(text);
  }

  /** The baseline of a phone by the table, or the default, kgCO2e. */
  public BigDecimal baselineKg(Device device, boolean fromTable) {
    if (!fromTable) {
      return defaultFactor().kg();
    }
    return device.inTable()
        ? device.tableRow().baselineKg()
        : device.supplementaryRow().baselineKg();
  }

  /** The default baseline as the parameter in force chooses it. */
  DefaultFactor defaultFactor() {
    Object stages = parameters.ofYear().get(Factors.DEFAULT_STAGES);
    return factors.defaultFactor(String.valueOf(stages).equals(Factors.STAGES.get(0)));
  }

  /** What both engines find of each row, by its place; rows of one device are decided together. */
  public SortedMap<RowPlace, Findings> decide(List<Row.Readable> rows) {
    List<Order> orders = rows.stream().map(cleaner::order).toList();
    List<Strata.DecidedAlone> alone = strata.decideAlone(orders);
    SortedMap<RowPlace, Findings> found = new TreeMap<>();
    SortedMap<Long, List<SoldPhone>> devices = new TreeMap<>();
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      SortedSet<String> orderRules = alone.get(i).orderRules();
      found.put(order.row(), alone.get(i).findings());
      if (order.imei().genuine()) {
        devices
            .computeIfAbsent(order.imei().deviceKey(), key -> new ArrayList<>())
            .add(new SoldPhone(order, cleaner.content(rows.get(i), order), orderRules));
      }
    }
    devices.values().stream()
        .filter(sold -> sold.size() > 1 || !claimsOf(sold).isEmpty())
        .flatMap(sold -> strata.decideDevice(sold, claimsOf(sold)).stream())
        .forEach(each -> found.put(each.sold().order().row(), each.findings()));
    return found;
  }

  private List<Claim> claimsOf(List<SoldPhone> device) {
    return claims.of(device.get(0).order().imei().deviceKey());
  }

  /** What the order rules alone find of orders, each as the only one of its device. */
  List<Findings> decideAlone(List<Order> orders) {
    return strata.decideAlone(orders).stream().map(Strata.DecidedAlone::findings).toList();
  }

  /** The word in the factors for a meaning of a closed list, such as 手机 for MOBILE_PHONE. */
  public Optional<String> word(String column, String meaning) {
    return factors.word(column, meaning);
  }
}
