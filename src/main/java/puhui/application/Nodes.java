package puhui.application;

import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What one YAML node is, and how a message shows it. */
final class Nodes {
  private Nodes() {}

  static Optional<String> word(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.BOOL)
        ? Optional.empty()
        : Optional.of(scalar.getValue().strip());
  }

  static Optional<Integer> categoryOf(ScalarNode scalar) {
    return Optional.of(scalar.getValue()).filter(v -> v.matches("[1-6]")).map(Integer::valueOf);
  }

  static boolean isNull(Node node) {
    return node instanceof ScalarNode s
        && (s.getTag().equals(Tag.NULL) || (s.isPlain() && s.getValue().equals("~")));
  }

  static String shown(Node node) {
    String text =
        node instanceof ScalarNode s ? s.getValue() : node instanceof SequenceNode ? "[…]" : "{…}";
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
