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

  /** For readers: the share that it caught. */
  public String shown() {
    return ExpectedShare.percent(caught, orders);
  }

  /** How much it caught and how much was expected, for a sentence in either language. */
  public Problem excess() {
    String found = Numbers.shown(caught);
    String all = Numbers.shown(orders);
    return switch (expected.source()) {
      case LAST_ACCEPTED ->
          Problem.at(
              Place.NONE,
              "report.shares.excess.last",
              rule,
              found,
              all,
              shown(),
              Numbers.shown(expected.part().longValueExact()),
              Numbers.shown(expected.whole().longValueExact()),
              expected.shown());
      case DECLARED, NONE ->
          Problem.at(
              Place.NONE,
              "report.shares.excess.declared",
              rule,
              found,
              all,
              shown(),
              expected.shown());
    };
  }
}
