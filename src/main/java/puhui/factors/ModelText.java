package puhui.factors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model cell may mean, the fullest key first, once brand and storage are taken out: remarks
 * and colours are left out step by step, until a key is one of a known model.
 *
 * @param barest the key without anything that could be left out; empty where nothing remains
 */
record ModelText(List<String> keys, String barest) {
  private static final Pattern REMARKS =
      Pattern.compile(
          "(?:[45]g)?全网通(?:[45]g)?|双卡双待(?:[45]g)?|大陆国行|大陆行货|国行|港版|港行|美版|日版|韩版|欧版|台版|国际版|双卡|单卡|双待|移动版|联通版"
              + "|(?:支持)?移动联通电信(?:[45]g)?|电信版|移动定制|公开版|官换机?|有锁|无锁|卡贴机?|未激活|[45]g手机|智能手机|手机|二手|原装|正品|行货|标配|全新|款|(?<![0-9])\\d{1,2}新|[一二三四五六七八九]成新|dual"
              + " sim|unlocked|mobile phone|smartphone|\\bcn version\\b"
              + "|(?<=[色黑白红蓝绿紫金银灰粉青黄橙]|\\bred ?)特别版");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}+-]+");
  private static final Pattern RUN = Pattern.compile("[\\u2E80-\\uFFFF]+|[^\\s\\u2E80-\\uFFFF]+");
  private static final Pattern CHINESE_COLOUR =
      Pattern.compile(
          "[\\u2E80-\\uFFFF]*(?:色|钛金属|钛|午夜|星光|翡冷翠|" + "[\\u2E80-\\uFFFF]?[黑白红蓝绿紫金银灰粉青黄橙棕米])");
  private static final Pattern ENGLISH_COLOUR =
      Pattern.compile(
          "(?:black|white|blue|green|red|purple|gold|silver|gr[ae]y|pink|yellow|orange|brown|rose|space|jet|matte|midnight"
              + "|pacific|sierra|alpine|deep|starlight|graphite|coral|natural|titanium|desert|ultramarine|teal|phantom"
              + "|product|cosmic|sage|lavender|mist|sky|cloud)");
  private static final Pattern CODE =
      Pattern.compile(
          "[(\\[]?(?<![a-z0-9])(?:[a-z]{2,4}-[a-z0-9]{3,8}|a[12]\\d{3})(?![a-z0-9])[)\\]]?",
          Pattern.CASE_INSENSITIVE);

  /** Of a model cell without brand and storage, in plain form. */
  static ModelText of(String cell) {
    String rest = PUNCTUATION.matcher(cell).replaceAll(" ");
    List<String> keys = new ArrayList<>();
    String remarked = REMARKS.matcher(rest).replaceAll(" ").strip();
    String barest = "";
    for (String text : List.of(rest, remarked, withoutCode(remarked))) {
      List<String> runs = runs(text);
      add(keys, runs);
      dropLast(runs, CHINESE_COLOUR);
      add(keys, runs);
      dropLast(runs, ENGLISH_COLOUR);
      dropLast(runs, CHINESE_COLOUR);
      add(keys, runs);
      barest = key(runs);
    }
    return new ModelText(List.copyOf(keys), barest);
  }

  /** The name without a model code behind it: "Galaxy S20 FE (SM-G781B)" is "Galaxy S20 FE". */
  static String withoutCode(String name) {
    String left = CODE.matcher(name).replaceAll(" ").strip();
    return left.isEmpty() ? name : left;
  }

  /** The model codes in the text, without brackets. */
  static List<String> codes(String plain) {
    return CODE.matcher(plain)
        .results()
        .map(code -> code.group().replaceAll("[()\\[\\]]", ""))
        .toList();
  }

  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    Matcher matcher = RUN.matcher(text);
    while (matcher.find()) {
      runs.add(matcher.group());
    }
    return runs;
  }

  /** Drops runs at the end; the first one is never a colour, but the name (魅蓝, Black Shark). */
  private static void dropLast(List<String> runs, Pattern pattern) {
    while (runs.size() > 1 && pattern.matcher(runs.get(runs.size() - 1)).matches()) {
      runs.remove(runs.size() - 1);
    }
  }

  private static void add(List<String> keys, List<String> runs) {
    String key = key(runs);
    if (!key.isEmpty() && !keys.contains(key)) {
      keys.add(key);
    }
  }

  private static String key(List<String> runs) {
    return NameKey.of(String.join(" ", runs));
  }
}
