package puhui.cases;

import java.util.List;
import puhui.text.Place;
import puhui.text.Problem;

/**
 * A case that does not come out as it says.
 *
 * @param why the reason of the case in one line, empty where the name says it all
 */
public record FailedCase(String name, Place place, String why, List<Problem> differences) {
  public FailedCase {
    differences = List.copyOf(differences);
  }
}
