package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import puhui.facts.Attribute;

/**
 * What the conditions of a reprint may consist of, said a second time without the reader: known
 * words, a few signs, no call and no index but parameters["name"].
 */
final class ReprintWords {
  private static final Set<String> OF_THE_GRAMMAR =
      Set.of("when", "exists", "not", "in", "this", "parameters", "value", "true", "false");
  private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*\"");
  private static final Pattern WORD = Pattern.compile("(?<![\\w$])[A-Za-z_]\\w*");
  private static final Pattern CALL = Pattern.compile("([\\w$]+)\\s*\\(");

  private ReprintWords() {}

  static void check(Stratum stratum, String conditions) {
    String plain = conditions.replaceAll("parameters\\[\"\\w+\"]", "parameters");
    String bare = TEXT.matcher(plain).replaceAll("''");
    assertThat(bare).matches("[\\w$\\s.,:()'!=<>&|]*");
    assertThat(bare).doesNotContainPattern("(?<![=!<>])=(?!=)|(?<!&)&(?!&)|(?<!\\|)\\|(?!\\|)");
    Set<String> known = new TreeSet<>(OF_THE_GRAMMAR);
    Set<String> opening = new TreeSet<>(Set.of("in", "startsWith"));
    for (Class<?> fact : FactTypes.facts(stratum).values()) {
      opening.add(fact.getSimpleName());
      addAttributes(fact, known);
    }
    known.addAll(opening);
    for (Class<?> list : FactTypes.closedLists().values()) {
      known.add(list.getSimpleName());
      for (Object constant : list.getEnumConstants()) {
        known.add(((Enum<?>) constant).name());
      }
    }
    assertThat(WORD.matcher(bare).results().map(MatchResult::group)).isSubsetOf(known);
    assertThat(CALL.matcher(bare).results().map(match -> match.group(1))).isSubsetOf(opening);
  }

  private static void addAttributes(Class<?> type, Set<String> known) {
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(Attribute.class)) {
        known.add(method.getName());
        addAttributes(method.getReturnType(), known);
      }
    }
  }
}
