package puhui.cases;

import java.io.IOException;
import java.util.List;
import puhui.text.Place;
import puhui.text.Problem;

/**
 * Given facts and the decisions that are expected of them, from a case file.
 *
 * @param why the reason in one line, empty where the name says it all
 */
record FactCase(
    String name, String why, String file, Place place, Given given, Expected expected, Grounds grounds)
    implements Case {

  @Override
  public List<Problem> differences() throws IOException {
    return new Comparison(place, expected, Found.of(given, grounds)).differences();
  }
}
