package puhui.text;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong with an input, as data; {@link Messages} makes the sentence last.
 *
 * @param id key of the sentence in messages_en/zh.properties, dotted, first part the package:
 *     "intake.column.missing"
 * @param values fill {0}, {1} … of the sentence
 */
public record Problem(String id, Place place, List<String> values) {
  public static Problem at(Place place, String id, Object... values) {
    return new Problem(id, place, Arrays.stream(values).map(String::valueOf).toList());
  }
}
