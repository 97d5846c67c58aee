package puhui.report;

import puhui.text.Place;
import puhui.text.Problem;

/**
 * How many orders a rule caught, and how many were expected.
 *
 * @param caught orders caught
 * @param orders orders decided
 * @param exceeded it caught far more than expected
 * @param confirmed somebody said that it is right so
 */
public record RuleShare(
    String rule,
    long caught,
    long orders,
    ExpectedShare expected,
    boolean exceeded,
    boolean confirmed) {

  /** What is made of a share. */
  public enum Verdict {
    WITHIN,
    STOPS,
    CONFIRMED,
    NOT_WATCHED
  }

  public Verdict verdict() {
    if (expected.source() == ExpectedShare.Source.NONE) {
      return Verdict.NOT_WATCHED;
    }
    return exceeded ? (confirmed ? Verdict.CONFIRMED : Verdict.STOPS) : Verdict.WITHIN;
  }

  public boolean stops() {
    return exceeded && !confirmed;
  }

  /** How much it caught and how much was expected, for a sentence in either language. */
  public Problem excess() {
    String share = Numbers.share(caught, orders);
    String shownCaught = Numbers.shown(caught);
    String shownOrders = Numbers.shown(orders);
    return switch (expected.source()) {
      case LAST_ACCEPTED ->
          Problem.at(
              Place.NONE,
              "report.shares.excess.last",
              rule,
              shownCaught,
              shownOrders,
              share,
              expected.shown());
      case DECLARED, NONE ->
          Problem.at(
              Place.NONE,
              "report.shares.excess.declared",
              rule,
              shownCaught,
              shownOrders,
              share,
              expected.shown());
    };
  }
}
