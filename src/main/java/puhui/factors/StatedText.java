package puhui.factors;

import java.util.Set;

/**
 * Whether a cell says something at all: words for "none" and "unknown" do not (contract, Orders).
 */
final class StatedText {
  private static final Set<String> NOTHING =
      Set.of(
          "", "无", "否", "没有", "空", "none", "no", "n/a", "na", "null", "nil", "-", "--", "/", "其他",
          "其它", "其他品牌", "其它品牌", "未知", "未知品牌", "未知型号", "其他型号", "不详", "未填", "未填写", "unknown", "other",
          "others");

  private static final int LONGEST = 200;

  private StatedText() {}

  /** The text in plain form, empty where it says nothing; no brand, model or storage is longer. */
  static String plain(String cell) {
    String plain = PlainText.of(cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell);
    return NOTHING.contains(plain) ? "" : plain;
  }
}
