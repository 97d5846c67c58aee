package puhui.intake.cells;

import java.util.Optional;
import java.util.function.Function;

/**
 * The words of the condition column: those of factors/terms.csv and the grades of wear; remarks
 * after a blank are ignored (99新 国行), unless the words with their blank are known themselves
 * (second hand).
 */
public final class ConditionWords implements Function<String, Optional<String>> {
  private final Function<String, Optional<String>> terms;

  public ConditionWords(Function<String, Optional<String>> terms) {
    this.terms = terms;
  }

  @Override
  public Optional<String> apply(String cell) {
    String words = Plain.trim(cell);
    while (!words.isEmpty()) {
      Optional<String> meaning = word(words);
      if (meaning.isPresent()) {
        return meaning;
      }
      words = withoutLastWord(words);
    }
    return Optional.empty();
  }

  private Optional<String> word(String word) {
    Optional<String> meaning = terms.apply(word);
    return meaning.isEmpty() && WearGrade.secondHand(word) ? Optional.of("SECOND_HAND") : meaning;
  }

  private static String withoutLastWord(String words) {
    int blank = words.length() - 1;
    while (blank >= 0 && !Plain.blank(words.charAt(blank))) {
      blank--;
    }
    return Plain.trim(words.substring(0, blank + 1));
  }
}
