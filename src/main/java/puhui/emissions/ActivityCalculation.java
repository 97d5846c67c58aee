package puhui.emissions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import puhui.application.InventoryForm.Activity;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Finds the factor of each activity and converts its unit; what does not fit is a problem at the
 * activity's place.
 */
final class ActivityCalculation {
  private final Function<String, Optional<EmissionFactor>> factors;
  private final Collection<String> factorIds;
  private final List<Problem> problems = new ArrayList<>();

  ActivityCalculation(
      Function<String, Optional<EmissionFactor>> factors, Collection<String> factorIds) {
    this.factors = factors;
    this.factorIds = factorIds;
  }

  /**
   * The complete activities, computed; throws Trouble with exit code INPUT and every problem found.
   */
  List<ActivityEmissions> of(List<Activity> activities) {
    List<ActivityEmissions> computed = new ArrayList<>();
    for (Activity activity : activities) {
      if (activity.factor().stated()) {
        factor(activity).flatMap(factor -> emissions(activity, factor)).ifPresent(computed::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, problems);
    }
    return List.copyOf(computed);
  }

  private Optional<EmissionFactor> factor(Activity activity) {
    String id = activity.factor().value();
    Optional<EmissionFactor> factor = factors.apply(id);
    if (factor.isEmpty()) {
      add(activity, "emissions.factor_unknown", id, NearestWord.to(id, factorIds));
    }
    return factor;
  }

  private Optional<ActivityEmissions> emissions(Activity activity, EmissionFactor factor) {
    String stated = String.valueOf(activity.category());
    if (activity.category() > 0 && !stated.equals(factor.category())) {
      add(activity, "emissions.category", stated, factor.id(), factor.category());
    }
    Optional<Quotient> conversion = conversion(activity, factor);
    return activity.complete()
        ? conversion.map(c -> computed(activity, factor, c))
        : Optional.empty();
  }

  private Optional<Quotient> conversion(Activity activity, EmissionFactor factor) {
    String from = activity.unit().value();
    String to = factor.activityUnit();
    if (!activity.unit().stated()) {
      return Optional.empty();
    }
    if (!ActivityUnit.known(from)) {
      String known = String.join(", ", ActivityUnit.names());
      add(
          activity,
          "emissions.unit_unknown",
          from,
          NearestWord.to(from, ActivityUnit.names()),
          known);
      return Optional.empty();
    }
    Optional<Quotient> conversion =
        ActivityUnit.known(to) ? ActivityUnit.conversion(from, to) : Optional.empty();
    if (conversion.isEmpty()) {
      add(activity, "emissions.unit", from, factor.id(), to);
    }
    return conversion;
  }

  private static ActivityEmissions computed(
      Activity activity, EmissionFactor factor, Quotient conversion) {
    return new ActivityEmissions(
        activity, factor, Exact.of(conversion.times(activity.amount().value())));
  }

  private void add(Activity activity, String id, Object... values) {
    problems.add(Problem.at(activity.place(), id, values));
  }
}
