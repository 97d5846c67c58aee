package puhui.restate;

import static puhui.report.Numbers.signedTonnes;
import static puhui.report.Numbers.tonnes;

import java.util.ArrayList;
import java.util.List;
import puhui.text.Messages;

/** A restatement in a few lines. */
public final class RestateText {
  private final Messages messages;

  public RestateText(Messages messages) {
    this.messages = messages;
  }

  /** A line for each year, and one for each return that the run does not know. */
  public List<String> of(Restatement restatement) {
    List<String> lines = new ArrayList<>();
    for (Year year : restatement.years()) {
      lines.add(
          messages.of(
              "restate.said",
              year.year(),
              tonnes(year.thenKg()),
              signedTonnes(year.rulesKg()),
              signedTonnes(year.returns().changeKg()),
              tonnes(year.nowKg())));
      for (LateReturn each : year.returns().unknown()) {
        lines.add(messages.of("restate.unknown", year.year(), each.line(), each.orderId()));
      }
    }
    if (!restatement.changesAnything()) {
      lines.add(messages.of("restate.nothing"));
    }
    return lines;
  }
}
