package puhui.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.decisions.Strata;
import puhui.rules.RuleFolder;
import puhui.text.Place;
import puhui.text.Trouble;

/** The cases of all case files, to be run under rules that differ from those they are about. */
public final class CaseBench implements AutoCloseable {
  private final CaseFolder folder;
  private final List<FactCase> cases;

  private CaseBench(CaseFolder folder, List<FactCase> cases) {
    this.folder = folder;
    this.cases = cases;
  }

  /** Reads the cases; throws Trouble as the cases themselves do. Whole files are left out. */
  public static CaseBench load(Path rules, Path factors, Path cases) {
    try {
      CaseFolder folder = CaseFolder.load(rules, factors, cases);
      List<FactCase> facts = new ArrayList<>();
      for (Case each : folder.cases()) {
        if (each instanceof FactCase fact) {
          facts.add(fact);
        }
      }
      return new CaseBench(folder, List.copyOf(facts));
    } catch (IOException e) {
      throw Trouble.input(Place.of(cases.toString()), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** The rules that the cases are about. */
  public RuleFolder rules() {
    return folder.rules();
  }

  /** How many cases there are. */
  public int size() {
    return cases.size();
  }

  /**
   * The name of a case that does not come out as its file says, if there is one.
   *
   * @param parameters values that differ, by name, where a case does not set them itself
   * @param first id of the rule whose own cases are asked first
   */
  public Optional<String> noticed(Strata strata, Map<String, String> parameters, String first) {
    Comparator<FactCase> nearest = Comparator.comparing(each -> !each.file().contains(first));
    return cases.stream()
        .sorted(nearest)
        .filter(each -> differs(each, strata, parameters))
        .findFirst()
        .map(FactCase::name);
  }

  /** Runs every case, whatever comes of it. */
  public void runAll(Strata strata) {
    cases.forEach(each -> differs(each, strata, Map.of()));
  }

  private static boolean differs(FactCase each, Strata strata, Map<String, String> parameters) {
    Grounds grounds = each.grounds().under(strata, parameters);
    try {
      return !each.under(grounds).differences().isEmpty();
    } catch (Trouble trouble) {
      return true;
    } catch (IOException e) {
      throw Trouble.input(each.place(), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(folder.work().toString()), "cases.read", String.valueOf(e.getMessage()));
    }
  }
}
