package puhui.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of the commands that run cases: the folders of rules, factors and cases. */
final class CaseFolders {
  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private Path rules = CommonOptions.home("rules");

  @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factors")
  private Path factors = CommonOptions.home("factors");

  @Option(names = "--cases", paramLabel = "DIR", descriptionKey = "cases")
  private Path cases = CommonOptions.home("cases");

  Path rules() {
    return rules;
  }

  Path factors() {
    return factors;
  }

  Path cases() {
    return cases;
  }
}
