package puhui.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.git.Source;
import puhui.impact.Impact;
import puhui.impact.ImpactRequest;
import puhui.impact.ImpactResult;
import puhui.impact.Origin;
import puhui.report.Numbers;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** {@code puhui rules impact}: what an edit of the rules does to real orders. */
@Command(name = "impact", resourceBundle = "puhui.messages.cli")
final class RulesImpactCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private RunOptions run;
  @Mixin private ProgressOption shown;
  @Spec private CommandSpec spec;

  @Option(names = "--before", paramLabel = "DIR|REV", descriptionKey = "impact.before")
  private String before = CommonOptions.home("rules").toString();

  @Option(
      names = "--after",
      required = true,
      paramLabel = "DIR|REV",
      descriptionKey = "impact.after")
  private String after;

  @Option(
      names = "--before-factors",
      paramLabel = "DIR|REV",
      descriptionKey = "impact.before-factors")
  private String beforeFactors = CommonOptions.home("factors").toString();

  @Option(
      names = "--after-factors",
      paramLabel = "DIR|REV",
      descriptionKey = "impact.after-factors")
  private String afterFactors;

  @Option(
      names = "--application",
      required = true,
      paramLabel = "A.yaml",
      descriptionKey = "application")
  private Path application;

  @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "orders")
  private List<Path> orders = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Option(names = "--mapping", paramLabel = "M.yaml", descriptionKey = "mapping")
  private Path mapping;

  @Option(names = "--max-flips", paramLabel = "N", descriptionKey = "impact.max-flips")
  private Long maxFlips;

  @Option(names = "--max-tonnes", paramLabel = "T", descriptionKey = "impact.max-tonnes")
  private BigDecimal maxTonnes;

  @Option(names = "--overwrite", descriptionKey = "overwrite")
  private boolean overwrite;

  @Override
  public Integer call() {
    Messages messages = common.messages();
    expect(maxFlips == null || maxFlips >= 0, messages.of("cli.max-flips", maxFlips));
    expect(maxTonnes == null || maxTonnes.signum() >= 0, messages.of("cli.max-tonnes", maxTonnes));
    ImpactRequest request = request(messages);
    try (ShownProgress progress = shown.start(messages, "rows")) {
      ImpactResult result = new Impact(request, progress).run();
      progress.close();
      say(result, spec.commandLine().getOut(), messages);
      return (result.withinLimits() ? ExitCode.DONE : ExitCode.LOOK).number();
    }
  }

  private ImpactRequest request(Messages messages) {
    String factorsAfter = afterFactors == null ? beforeFactors : afterFactors;
    return new ImpactRequest(
        application,
        orders,
        out,
        source(before, after, "rules"),
        source(after, before, "rules"),
        source(beforeFactors, factorsAfter, "factors"),
        source(factorsAfter, beforeFactors, "factors"),
        Optional.ofNullable(mapping),
        common.language(),
        run.threads(messages),
        run.sampling(messages),
        overwrite,
        run.memoryBytes(messages),
        run.classes(),
        maxFlips == null ? OptionalLong.empty() : OptionalLong.of(maxFlips),
        Optional.ofNullable(maxTonnes));
  }

  /** A revision is one of the other version's folder, of the program's own where both are. */
  private static Source source(String word, String other, String folder) {
    return Source.of(word, Source.isRevision(other) ? CommonOptions.home(folder) : Path.of(other));
  }

  private void say(ImpactResult result, PrintWriter out, Messages messages) {
    var all = result.all();
    result.origins().forEach(origin -> out.println(sentence(origin, messages)));
    out.println(
        messages.of(
            "impact.said.flips",
            all.flips(),
            result.after().orders().read(),
            all.gained(),
            all.lost()));
    if (all.orders() > all.flips()) {
      out.println(messages.of("impact.said.figures", all.orders() - all.flips()));
    }
    out.println(
        messages.of(
            "impact.said.tonnes",
            Numbers.tonnes(all.baselineKg()),
            Numbers.tonnes(all.projectKg()),
            Numbers.tonnes(all.reductionKg()),
            Numbers.tonnes(result.movedKg())));
    result
        .causes()
        .forEach(
            cause ->
                out.println(
                    messages.of(
                        "impact.said.cause",
                        cause.orders(),
                        Numbers.tonnes(cause.reductionKg()),
                        cause.group().code()
                            + (cause.group().struck().contains("device")
                                ? " (" + messages.of("impact.device") + ")"
                                : ""))));
    sayTheRest(result, out, messages);
  }

  private static String sentence(Origin origin, Messages messages) {
    String part = "impact.origin." + origin.part().name().toLowerCase(Locale.ROOT);
    return messages.of(
        "impact.said.origin",
        messages.of(part),
        origin.name(),
        origin.commit().shortId(),
        origin.commit().subject());
  }

  private void sayTheRest(ImpactResult result, PrintWriter out, Messages messages) {
    if (result.before().decision() != result.after().decision()) {
      out.println(
          messages.of(
              "impact.said.application", result.before().decision(), result.after().decision()));
    }
    if (result.tooManyFlips()) {
      out.println(
          messages.of(
              "impact.limit.flips",
              result.all().flips(),
              result.maxFlips().getAsLong(),
              result.flipsTooMany()));
    }
    if (result.tooManyTonnes()) {
      out.println(
          messages.of(
              "impact.limit.tonnes",
              Numbers.fixed(result.movedTonnes(), 6),
              result.maxTonnes().orElseThrow().toPlainString(),
              Numbers.fixed(result.tonnesTooMany(), 6)));
    }
    if (result.tooMuchClaimable()) {
      out.println(
          messages.of(
              "impact.limit.claimable",
              Numbers.fixed(result.before().emissions().claimableT(), 6),
              Numbers.fixed(result.after().emissions().claimableT(), 6),
              result.maxTonnes().orElseThrow().toPlainString()));
    }
    if (!result.stopping().isEmpty()) {
      out.println(messages.of("impact.stopped", result.stopping()));
    }
    if (!result.after().factors().set().official()) {
      out.println(messages.of("impact.indicative"));
    }
    out.println(
        messages.of(
            "impact.said.report", this.out.resolve("impact.html").toAbsolutePath().normalize()));
  }

  private void expect(boolean right, String sentence) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), sentence);
    }
  }
}
