package puhui.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.lint.AttributesPage;
import puhui.lint.CaseIndex;
import puhui.lint.CataloguePage;
import puhui.lint.ClauseList;
import puhui.lint.LintsPage;
import puhui.lint.MatrixPage;
import puhui.lint.MatrixPage.RunFigures;
import puhui.report.InterpretationsPage;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Place;
import puhui.text.Trouble;

/** {@code puhui rules doc}: the catalogue, the matrix and the register, from the rule files. */
@Command(name = "doc", resourceBundle = "puhui.messages.cli")
final class RulesDocCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private Path rules = CommonOptions.home("rules");

  @Option(names = "--cases", paramLabel = "DIR", descriptionKey = "check.cases")
  private Path cases = CommonOptions.home("cases");

  @Option(names = "--run", paramLabel = "DIR", descriptionKey = "doc.run")
  private Path run;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "doc.out")
  private Path out = CommonOptions.home("docs");

  @Override
  public Integer call() {
    RuleFolder folder = RuleFolder.load(rules);
    String matrix = MatrixPage.of(folder, ClauseList.of(rules), CaseIndex.of(cases), figures());
    write("rules-catalogue.zh.md", CataloguePage.of(folder, Language.ZH));
    write("rules-catalogue.en.md", CataloguePage.of(folder, Language.EN));
    write("rules-matrix.md", matrix);
    write("lints.zh.md", LintsPage.of(Language.ZH));
    write("lints.en.md", LintsPage.of(Language.EN));
    write("rule-attributes.zh.md", AttributesPage.of(Language.ZH));
    write("rule-attributes.en.md", AttributesPage.of(Language.EN));
    write("interpretations.md", InterpretationsPage.of(folder.descriptions(), folder.openPoints()));
    return ExitCode.DONE.number();
  }

  private void write(String name, String text) {
    Path page = out.resolve(name);
    try {
      Files.createDirectories(out);
      Files.writeString(page, text);
    } catch (IOException e) {
      throw Trouble.input(Place.of(page.toString()), "check.write", String.valueOf(e.getMessage()));
    }
    spec.commandLine().getOut().println(common.messages().of("cli.written", page));
  }

  /** Orders caught and tonnes by this rule alone, from the run's summary.json. */
  private Map<String, RunFigures> figures() {
    Map<String, RunFigures> figures = new TreeMap<>();
    if (run == null) {
      return figures;
    }
    Path summary = run.resolve("summary.json");
    try {
      for (JsonNode rule : new ObjectMapper().readTree(summary.toFile()).path("rules")) {
        figures.put(
            rule.path("id").asText(),
            new RunFigures(rule.path("orders").asText(), rule.path("only_reduction_t").asText()));
      }
    } catch (IOException e) {
      throw Trouble.input(Place.of(summary.toString()), "cli.doc.run");
    }
    if (figures.isEmpty()) {
      throw Trouble.input(Place.of(summary.toString()), "cli.doc.run");
    }
    return figures;
  }
}
