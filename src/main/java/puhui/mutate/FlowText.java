package puhui.mutate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mappings, lists and texts as one line of YAML, the way case files have them. */
final class FlowText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9_./+-]*|-[0-9.]+");
  private static final List<String> WORDS = List.of("null", "yes", "no", "on", "off");

  private FlowText() {}

  static String of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    } else if (value instanceof List<?> list) {
      return list.stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value == null ? "null" : text(value.toString());
  }

  static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text);
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
