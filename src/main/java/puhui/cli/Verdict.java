package puhui.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import puhui.emissions.Exact;
import puhui.report.RuleShare;
import puhui.report.RunResult;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.StateLines;
import puhui.text.Messages;

/** What a check says on the terminal when it is done. */
final class Verdict {
  private Verdict() {}

  static void print(PrintWriter out, Messages messages, RunResult result, Path folder) {
    RunResult.OrderCounts orders = result.orders();
    String findings =
        result.findings().stream().map(ApplicationFinding::rule).collect(Collectors.joining(", "));
    out.println(messages.of("cli.verdict.application." + result.decision(), findings));
    out.println(
        messages.of(
            "cli.verdict.orders",
            orders.read(),
            orders.eligible(),
            orders.review(),
            orders.ineligible(),
            orders.unreadable()));
    out.println(
        messages.of(
            "cli.verdict.emissions",
            Exact.shown(result.emissions().baselineT(), 2),
            Exact.shown(result.emissions().projectT(), 2),
            Exact.shown(result.emissions().reductionT(), 2),
            Exact.shown(result.emissions().claimableT(), 2)));
    reservations(out, messages, result);
    StateLines.of(result.rules(), messages).forEach(out::println);
    if (!result.factors().set().official()) {
      out.println(messages.of("cli.verdict.indicative"));
    }
    out.println(
        messages.of(
            "cli.verdict.report", folder.resolve("report.html").toAbsolutePath().normalize()));
  }

  private static void reservations(PrintWriter out, Messages messages, RunResult result) {
    if (!result.agreement().sampling().all()) {
      out.println(
          messages.of(
              "cli.verdict.sample",
              result.agreement().sampling().every(),
              result.agreement().orders()));
    }
    for (RuleShare share : result.shares().confirmed()) {
      out.println(messages.of("cli.verdict.share.confirmed", messages.of(share.excess())));
    }
    for (RuleShare share : result.shares().needlesslyConfirmed()) {
      out.println(messages.of("cli.verdict.share.needless", share.rule()));
    }
  }
}
