package puhui.facts;

/** A cleaned text, or explicitly not stated (the empty text). */
public record Text(String value) implements Comparable<Text> {
  public static final Text NOT_STATED = new Text("");

  public Text {
    value = value == null ? "" : value;
  }

  @Attribute(en = "a text is stated", zh = "已填写")
  public boolean stated() {
    return !value.isEmpty();
  }

  @Override
  public int compareTo(Text other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
