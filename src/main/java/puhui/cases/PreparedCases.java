package puhui.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import puhui.decisions.Strata;
import puhui.rules.RuleFolder;
import puhui.rules.Witness;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * The cases of all case files of a folder, read once, to be run on rules that change. Whole files
 * are left out.
 */
public final class PreparedCases implements AutoCloseable {
  private final CaseFolder folder;
  private final List<PreparedCase> cases;

  private PreparedCases(CaseFolder folder, List<PreparedCase> cases) {
    this.folder = folder;
    this.cases = cases;
  }

  /** Reads the cases; throws Trouble as the cases themselves do. */
  public static PreparedCases load(Path rules, Path factors, Path cases) {
    try {
      CaseFolder folder =
          CaseFolder.load(
              rules, factors, cases, loaded -> Strata.direct(loaded.rules(), Witness.NONE));
      List<PreparedCase> prepared = new ArrayList<>();
      for (Case each : folder.cases()) {
        if (each instanceof FactCase fact) {
          prepared.add(new PreparedCase(fact));
        }
      }
      return new PreparedCases(folder, List.copyOf(prepared));
    } catch (IOException e) {
      throw Trouble.input(Place.of(cases.toString()), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** The rules that the cases were read with. */
  public RuleFolder rules() {
    return folder.grounds().rules();
  }

  /** All cases, in order of their files. */
  public List<PreparedCase> all() {
    return cases;
  }

  /** Cases that are yet to be written. */
  public CaseDrafts drafts() {
    return new CaseDrafts(folder.grounds());
  }

  @Override
  public void close() {
    try {
      folder.close();
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(folder.grounds().work().toString()),
          "cases.read",
          String.valueOf(e.getMessage()));
    }
  }
}
