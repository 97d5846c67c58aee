package puhui.factors;

import java.util.ArrayList;
import java.util.List;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Collects every problem of a folder or file before anything stops. */
final class Problems {
  private final List<Problem> found = new ArrayList<>();

  void add(Place place, String id, Object... values) {
    found.add(Problem.at(place, "factors." + id, values));
  }

  List<Problem> found() {
    return List.copyOf(found);
  }

  void throwIfAny(ExitCode exitCode) {
    if (!found.isEmpty()) {
      throw new Trouble(exitCode, found);
    }
  }
}
