package puhui.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.lint.FolderCheck;
import puhui.lint.Mending;
import puhui.lint.Sarif;
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
    FolderCheck check = FolderCheck.of(rules, cases);
    PrintWriter out = check.fit() ? spec.commandLine().getOut() : spec.commandLine().getErr();
    new RulesCheckText(out, common.messages(), rules).say(check, strict, fix);
    write(check);
    ExitCode looked = strict && !check.findings().isEmpty() ? ExitCode.LOOK : ExitCode.DONE;
    return (check.fit() ? looked : ExitCode.RULES).number();
  }

  private void fix() {
    List<Problem> done = Mending.mend(rules);
    PrintWriter out = spec.commandLine().getOut();
    RulesCheckText text = new RulesCheckText(out, common.messages(), rules);
    done.forEach(text::done);
    out.println(common.messages().of(done.isEmpty() ? "lint.fix.none" : "lint.fix.now"));
  }

  private void write(FolderCheck check) {
    if (sarif == null) {
      return;
    }
    try {
      Files.writeString(sarif, Sarif.of(check, common.messages(), base()));
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(sarif.toString()), "check.write", String.valueOf(e.getMessage()));
    }
  }

  /** The folder that names are relative to: the current one, or that of rules lying elsewhere. */
  private Path base() {
    Path here = Path.of("").toAbsolutePath();
    Path whole = rules.toAbsolutePath().normalize();
    return whole.startsWith(here) || whole.getParent() == null ? here : whole.getParent();
  }
}
