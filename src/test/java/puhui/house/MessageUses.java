package puhui.house;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in the code that names a sentence: Problem.at(place, "key", values), Trouble.input(place,
 * "key", values) or messages.of("key", values).
 *
 * @param values how many values are handed over
 */
record MessageUses(String place, String key, int values) {
  private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)}");

  static List<MessageUses> in(SourceFile file) {
    var uses = new ArrayList<MessageUses>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        int key = keyArgument(call);
        if (key >= 0
            && key < call.getArguments().size()
            && call.getArguments().get(key) instanceof LiteralTree literal
            && literal.getValue() instanceof String text) {
          int values = call.getArguments().size() - key - 1;
          uses.add(new MessageUses(file.place(call), text, values));
        }
        return super.visitMethodInvocation(call, none);
      }
    }.scan(file.tree(), null);
    return uses;
  }

  private static int keyArgument(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return -1;
    }
    ExpressionTree receiver = select.getExpression();
    return switch (receiver + "." + select.getIdentifier()) {
      case "Problem.at", "Trouble.input" -> 1;
      case "messages.of", "messages().of" -> 0;
      default -> -1;
    };
  }

  /** Whether a sentence exists and shows no value that is not handed over. */
  boolean fits(String sentence) {
    return sentence != null
        && NUMBERED
            .matcher(sentence)
            .results()
            .allMatch(match -> Integer.parseInt(match.group(1)) < Math.max(values, 0));
  }
}
