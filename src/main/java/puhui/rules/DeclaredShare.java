package puhui.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import puhui.facts.Amount;
import puhui.rules.ParsedFile.Annotation;
import puhui.text.Problem;

/**
 * Reads {@code @expected_share( "0.02" )}: the share of orders that a rule is expected to catch at
 * most, a plain decimal from 0 to 1. It is the one number in a rule file, because it decides
 * nothing.
 */
final class DeclaredShare {
  private static final Pattern DECIMAL = Pattern.compile("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?");

  private DeclaredShare() {}

  static Amount of(Optional<Annotation> annotation, Stratum stratum, List<Problem> problems) {
    if (annotation.isEmpty() || !annotation.get().readable()) {
      return Amount.NOT_STATED;
    }
    Annotation note = annotation.get();
    if (stratum == Stratum.APPLICATION) {
      problems.add(Problem.at(note.place(), "rules.share.application"));
      return Amount.NOT_STATED;
    }
    if (!DECIMAL.matcher(note.text()).matches()) {
      problems.add(Problem.at(note.textPlace(), "rules.share", note.text()));
      return Amount.NOT_STATED;
    }
    return Amount.of(note.text());
  }
}
