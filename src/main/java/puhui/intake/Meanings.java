package puhui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import puhui.factors.Factors;
import puhui.intake.cells.ConditionWords;
import puhui.intake.cells.NotStated;

/**
 * The meanings of closed lists that a mapping may name in place of a word, each with one of the
 * contract's own words for it.
 */
final class Meanings {
  private static final Map<Field, Map<String, String>> WORDS =
      Map.of(
          Field.CATEGORY, Map.of("mobile_phone", "手机", "other", "平板"),
          Field.CONDITION, Map.of("second_hand", "二手", "new", "全新"),
          Field.STATUS, Map.of("completed", "已完成", "not_completed", "已取消"),
          Field.BUYER_TYPE,
              Map.of("individual", "个人", "collective", "集体", "enterprise", "企业", "other", "经销商"));

  private Meanings() {}

  /** The word for the meaning, or the text itself where it names none. */
  static String word(Field field, String text) {
    return WORDS.getOrDefault(field, Map.of()).getOrDefault(text.toLowerCase(Locale.ROOT), text);
  }

  /**
   * The names of the field's meanings and the words for them; none where the field is no closed
   * list.
   */
  static List<String> names(Field field) {
    Map<String, String> words = WORDS.getOrDefault(field, Map.of());
    return Stream.concat(words.keySet().stream(), words.values().stream()).toList();
  }

  /**
   * Whether the word means something in the field; every word does where the field is no closed
   * list.
   */
  static boolean known(Field field, String word, Factors factors) {
    if (!WORDS.containsKey(field) || NotStated.is(word)) {
      return true;
    }
    Function<String, Optional<String>> terms = text -> factors.meaning(field.column(), text);
    return (field == Field.CONDITION ? new ConditionWords(terms) : terms).apply(word).isPresent();
  }
}
