package puhui.facts;

/** Whether the thing sold was second-hand (contract: condition). */
public enum Condition {
  SECOND_HAND,
  NEW,
  NOT_STATED,
  NOT_RECOGNISED;

  @Attribute(en = "it is stated", zh = "已填写")
  public boolean stated() {
    return this != NOT_STATED;
  }

  @Attribute(en = "it is stated in a word that factors/terms.csv knows", zh = "已填写且词表可识别")
  public boolean recognised() {
    return this != NOT_STATED && this != NOT_RECOGNISED;
  }
}
