package puhui.factors;

import java.util.List;

/** The other ways to write "iPhone SE (3rd generation)": by number, by year, in Chinese. */
final class GenerationNames {
  private static final List<String> ORDINALS = List.of("1st", "2nd", "3rd", "4th");
  private static final List<String> YEARS = List.of("2016", "2020", "2022", "");
  private static final String CHINESE = "一二三四";

  private GenerationNames() {}

  static List<String> of(String key) {
    for (int i = 0; i < ORDINALS.size(); i++) {
      if (key.equals("iphonese" + ORDINALS.get(i) + "generation")) {
        int number = i + 1;
        char chinese = CHINESE.charAt(i);
        String ordinal = ORDINALS.get(i);
        List<String> ways =
            List.of(
                "" + number,
                ordinal,
                ordinal + "gen",
                YEARS.get(i),
                "第" + chinese + "代",
                "第" + number + "代",
                chinese + "代",
                number + "代");
        return ways.stream().filter(way -> !way.isEmpty()).map(way -> "iphonese" + way).toList();
      }
    }
    return List.of();
  }
}
