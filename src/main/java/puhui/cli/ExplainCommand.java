package puhui.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.emissions.Exact;
import puhui.explain.Explain;
import puhui.explain.ExplainJson;
import puhui.explain.ExplainRequest;
import puhui.explain.ExplainText;
import puhui.explain.Explanation;
import puhui.explain.NearMisses;
import puhui.text.ExitCode;
import puhui.text.Messages;

/** {@code puhui explain}: why an order of a run was decided so. */
@Command(name = "explain", resourceBundle = "puhui.messages.cli")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private ProgressOption shown;
  @Spec private CommandSpec spec;

  @Option(names = "--run", required = true, paramLabel = "DIR", descriptionKey = "run")
  private Path run;

  @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "run.orders")
  private List<Path> orders = new ArrayList<>();

  @Option(names = "--order", paramLabel = "ID", descriptionKey = "explain.order")
  private String order;

  @Option(names = "--imei", paramLabel = "NUMBER", descriptionKey = "explain.imei")
  private String imei;

  @Option(names = "--all-near-misses", descriptionKey = "explain.misses")
  private boolean misses;

  @Option(names = "--out", paramLabel = "F.csv", descriptionKey = "explain.out")
  private Path out;

  @Option(names = "--json", descriptionKey = "explain.json")
  private boolean json;

  @Override
  public Integer call() {
    Messages messages = common.messages();
    if (misses) {
      return nearMisses(messages);
    }
    if (order == null && imei == null) {
      throw new ParameterException(spec.commandLine(), messages.of("cli.explain.which"));
    }
    ExplainRequest request =
        new ExplainRequest(run, orders, Optional.ofNullable(order), Optional.ofNullable(imei));
    Explanation explanation = new Explain(request, messages).run();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(new ExplainJson(messages).of(explanation));
      out.flush();
    } else {
      new ExplainText(messages).of(explanation).forEach(out::println);
    }
    return explanation.agrees() ? ExitCode.DONE.number() : ExitCode.LOOK.number();
  }

  private int nearMisses(Messages messages) {
    try (ShownProgress progress = shown.start(messages, "rows")) {
      NearMisses.Found found = NearMisses.of(run, orders, Optional.ofNullable(out), progress);
      progress.close();
      PrintWriter text = spec.commandLine().getOut();
      text.println(messages.of("explain.misses.head", found.looked(), found.groups().size()));
      found
          .groups()
          .forEach(
              (group, sum) ->
                  text.println(
                      messages.of(
                          "explain.misses.group",
                          String.join(", ", group.rules()),
                          ExplainText.name(group.column(), messages),
                          sum.orders(),
                          Exact.shown(Exact.tonnes(sum.reductionKg()), 2))));
      text.println(messages.of("explain.misses.alone", found.byOthers()));
      return ExitCode.DONE.number();
    }
  }
}
