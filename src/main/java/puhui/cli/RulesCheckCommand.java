package puhui.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.decisions.Strata;
import puhui.lint.LintFinding;
import puhui.lint.Lints;
import puhui.lint.Mending;
import puhui.lint.Sarif;
import puhui.report.StateLines;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** {@code puhui rules check}: whether the rules are fit to use, and what should be looked at. */
@Command(name = "check", resourceBundle = "puhui.messages.cli")
final class RulesCheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private Path rules = CommonOptions.home("rules");

  @Option(names = "--cases", paramLabel = "DIR", descriptionKey = "check.cases")
  private Path cases = CommonOptions.home("cases");

  @Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "check.sarif")
  private Path sarif;

  @Option(names = "--strict", descriptionKey = "check.strict")
  private boolean strict;

  @Option(names = "--fix", descriptionKey = "check.fix")
  private boolean fix;

  @Override
  public Integer call() {
    if (fix) {
      fix();
    }
    List<LintFinding> findings;
    try {
      RuleFolder folder = RuleFolder.load(rules);
      findings = findings(folder);
      print(folder, findings);
    } catch (Trouble trouble) {
      write(trouble.problems(), List.of());
      throw trouble;
    }
    write(List.of(), findings);
    return (strict && !findings.isEmpty() ? ExitCode.LOOK : ExitCode.DONE).number();
  }

  private void fix() {
    List<Problem> done = Mending.mend(rules);
    PrintWriter out = spec.commandLine().getOut();
    done.forEach(each -> out.println(common.messages().of(each)));
    if (done.isEmpty()) {
      out.println(common.messages().of("lint.fix.none"));
    }
  }

  /** The engine compiles while the rules are looked at. */
  private List<LintFinding> findings(RuleFolder folder) {
    CompletableFuture<Strata> compiled = CompletableFuture.supplyAsync(() -> new Strata(folder));
    List<LintFinding> findings = Lints.of(folder, cases);
    try {
      compiled.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
    return findings;
  }

  private void print(RuleFolder folder, List<LintFinding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    for (LintFinding finding : findings) {
      Problem problem = finding.problem();
      out.println(
          problem.place()
              + ": "
              + common.messages().of("lint.warning")
              + " "
              + finding.lint().id()
              + ": "
              + common.messages().of(problem.id(), problem.values()));
    }
    out.println(common.messages().of("cli.rules.fit", folder.rules().size()));
    StateLines.of(folder.descriptions(), common.messages()).forEach(out::println);
    if (!findings.isEmpty()) {
      out.println(common.messages().of("lint.count", findings.size()));
    }
  }

  private void write(List<Problem> problems, List<LintFinding> findings) {
    if (sarif == null) {
      return;
    }
    try {
      Files.writeString(sarif, Sarif.of(problems, findings, common.messages()));
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(sarif.toString()), "check.write", String.valueOf(e.getMessage()));
    }
  }
}
