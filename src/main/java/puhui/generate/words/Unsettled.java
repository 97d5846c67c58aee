package puhui.generate.words;

import java.util.List;

/** Addresses that do not settle whether they lie in Shenzhen (AP-06), by the reason why. */
public final class Unsettled {
  /** Names no division in any reading. */
  private static final String ESTATE = "幸福花园3栋";

  private static final String POSTCODE = "518000";
  private static final String PROVINCE = "440000";

  private static final List<String> TEXTS =
      List.of("东区3栋", "南山区科技园", "龙华区民治", "深圳路1号", "深圳湾1号", ESTATE);

  private static final List<String> CONTRADICTIONS = List.of("深圳市惠城区", "湖南省深圳市");

  private static final List<String> SHENSHAN =
      List.of("深汕特别合作区", "广东省深圳市深汕特别合作区", "海丰县鹅埠镇", "广东省汕尾市海丰县小漠镇", "海丰县赤石镇", "广东省汕尾市海丰县鲘门镇");

  private Unsettled() {}

  /** No recognisable division and no code that settles it. */
  public static Address unknown(Dice dice) {
    return switch (dice.below(8)) {
      case 0 -> new Address("", dice.chance(500) ? POSTCODE : PROVINCE);
      case 1 -> new Address(ESTATE, PROVINCE);
      case 2 -> new Address(dice.pick(TEXTS), POSTCODE);
      default -> new Address(dice.pick(TEXTS), "");
    };
  }

  /** Levels of the text contradict each other, or text and code do. */
  public static Address contradictory(Dice dice) {
    return switch (dice.below(3)) {
      case 0 -> new Address(dice.pick(CONTRADICTIONS), "");
      case 1 -> new Address(InShenzhen.text(dice), Elsewhere.code(dice));
      default -> new Address(Elsewhere.text(dice), InShenzhen.code(dice));
    };
  }

  /** 深汕特别合作区, by name or by one of its towns. */
  public static Address shenshan(Dice dice) {
    return new Address(dice.pick(SHENSHAN), "");
  }
}
