package puhui.text;

/** A language that messages, reports and pages exist in. */
public enum Language {
  ZH,
  EN;

  public static Language of(String code) {
    return code.toLowerCase(java.util.Locale.ROOT).startsWith("zh") ? ZH : EN;
  }

  public String code() {
    return this == ZH ? "zh" : "en";
  }
}
