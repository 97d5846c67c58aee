package puhui.cli;

import java.util.ArrayList;
import java.util.List;
import puhui.run.DecisionLine;
import puhui.text.Messages;
import puhui.verify.OrderDifference;
import puhui.verify.SummaryCompared;
import puhui.verify.Verification;

/** Says which orders and figures a repeated run has otherwise. */
final class DifferenceLines {
  private static final int FIGURES = 20;

  private final Messages messages;

  DifferenceLines(Messages messages) {
    this.messages = messages;
  }

  List<String> of(Verification verification) {
    List<String> lines = new ArrayList<>();
    for (OrderDifference order : verification.orders().first()) {
      DecisionLine at = order.either();
      lines.add(
          messages.of(
              "verify.order",
              at.file(),
              at.row(),
              at.orderId(),
              said(order.before()),
              said(order.now())));
    }
    long more = verification.orders().number() - verification.orders().first().size();
    if (more > 0) {
      lines.add(messages.of("verify.orders.more", more));
    }
    List<SummaryCompared> figures = verification.figures();
    for (SummaryCompared figure : figures.subList(0, Math.min(FIGURES, figures.size()))) {
      lines.add(messages.of("verify.figure", figure.path(), figure.before(), figure.now()));
    }
    if (figures.size() > FIGURES) {
      lines.add(messages.of("verify.figures.more", figures.size() - FIGURES));
    }
    return lines;
  }

  private String said(DecisionLine line) {
    if (line == null) {
      return messages.of("verify.no_line");
    }
    String rules = line.rules().isEmpty() ? "" : " " + line.rules();
    return line.decision() + rules + " " + line.reductionKg() + " kg";
  }
}
