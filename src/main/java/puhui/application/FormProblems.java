package puhui.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Every problem of form found in an application file, so that all are shown at once. */
final class FormProblems {
  private final FormFile file;
  private final List<Problem> problems = new ArrayList<>();

  FormProblems(FormFile file) {
    this.file = file;
  }

  Place place(Node node) {
    return file.place(node.getStartMark());
  }

  void add(Node node, String id, Object... values) {
    add(place(node), id, values);
  }

  void add(Place place, String id, Object... values) {
    problems.add(Problem.at(place, id, values));
  }

  /** Throws Trouble with exit code INPUT if there is any, in the order of the file. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      problems.sort(
          Comparator.comparingLong((Problem p) -> p.place().line())
              .thenComparingInt(p -> p.place().column())
              .thenComparing(Problem::id));
      throw new Trouble(ExitCode.INPUT, problems);
    }
  }
}
