package puhui.text;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that a misspelt one is nearest to. */
public final class NearestWord {
  private NearestWord() {}

  public static String to(String word, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt(
                    (String candidate) ->
                        LevenshteinDistance.getDefaultInstance().apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }
}
