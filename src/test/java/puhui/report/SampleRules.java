package puhui.report;

import java.util.List;
import java.util.stream.Stream;
import puhui.facts.Amount;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleState;
import puhui.rules.Stratum;

/** Rules as a rule folder would describe them, enough of each kind. */
final class SampleRules {
  private static final Bilingual BUREAU =
      new Bilingual("Shenzhen Ecology and Environment Bureau", "深圳市生态环境局");

  private SampleRules() {}

  static List<RuleDescription> all() {
    return Stream.concat(conditions().stream(), others().stream()).toList();
  }

  private static List<RuleDescription> conditions() {
    return List.of(
        rule("AP-01", "四", OutcomeKind.REJECT, "The order is for a mobile phone", "品类为手机"),
        rule("AP-02", "四 九", OutcomeKind.REJECT, "The phone is second-hand", "为二手手机"),
        read("AP-03", "九", OutcomeKind.REJECT, "The sale is completed", "交易已完成"),
        rule("AP-05", "四 地理范围", OutcomeKind.REJECT, "It is delivered in Shenzhen", "收货地址在深圳市"),
        read(
            "AP-06",
            "四",
            OutcomeKind.REFER,
            "The delivery place is settled as inside or outside Shenzhen’s administrative area",
            "收货地址可确定是否在深圳市行政区域范围内"),
        rule(
            "AP-07",
            "四 计入期",
            OutcomeKind.REJECT,
            "It is not before the crediting start",
            "不早于计入期起始日"),
        read(
            "AP-11",
            "四",
            OutcomeKind.REFER,
            "Category, condition, status and buyer are stated",
            "品类、成色、状态、用户类型和平台均已填写"));
  }

  private static List<RuleDescription> others() {
    return List.of(
        table(
            "AP-20",
            "四 申报主体",
            OutcomeKind.REJECT,
            "The applicant operates the platform",
            "申报主体为二手交易平台运营方"),
        table(
            "AD-20", "五", OutcomeKind.NOTE, "Additionality holds by the methodology", "额外性由方法学论证"),
        rule("DC-02", "六 三", OutcomeKind.REJECT, "It has an IMEI", "有 IMEI"),
        read("DC-03", "六 三", OutcomeKind.REJECT, "The IMEI is a real one", "IMEI 真实有效"),
        device("DC-06", OutcomeKind.REJECT, "The phone is credited nowhere else", "该手机未在他处获得减排量"),
        repeat("DC-04", OutcomeKind.REJECT, "It is the phone’s first live order", "为该手机首个有效订单"),
        table("DC-24", "六 三", OutcomeKind.REFER, "A ledger was consulted", "已查询登记簿"),
        rule("DV-01", "十 ① 附录A", OutcomeKind.USE_TABLE, "The table has this phone", "因子表中有该手机"),
        rule("DV-02", "十 ① 附录A", OutcomeKind.USE_DEFAULT, "The phone is not identified", "手机信息不可得"),
        table(
            "FA-20",
            "附录A",
            OutcomeKind.REFER,
            "The factor set is the official annex",
            "因子表为官方附录 A"),
        table("PE-21", "十 ②", OutcomeKind.REFER, "Category 5 can be split off", "类别 5 可单独拆分"));
  }

  private static RuleDescription rule(
      String id, String clause, OutcomeKind outcome, String en, String zh) {
    return make(id, Stratum.ORDER, outcome, clause, new Bilingual(en, zh), Bilingual.NONE);
  }

  private static RuleDescription read(
      String id, String clause, OutcomeKind outcome, String en, String zh) {
    Bilingual reading =
        new Bilingual(
            "The source asks only that one be given; read as asking for one that can exist.",
            "来源只要求提供，此处理解为须真实有效。");
    return make(id, Stratum.ORDER, outcome, clause, new Bilingual(en, zh), reading);
  }

  private static RuleDescription device(String id, OutcomeKind outcome, String en, String zh) {
    return make(id, Stratum.DEVICE, outcome, "六 三", new Bilingual(en, zh), Bilingual.NONE);
  }

  private static RuleDescription repeat(String id, OutcomeKind outcome, String en, String zh) {
    Bilingual reading = new Bilingual("A phone is credited once.", "每部手机只计一次。");
    return make(id, Stratum.REPEAT, outcome, "六 三", new Bilingual(en, zh), reading);
  }

  private static RuleDescription table(
      String id, String clause, OutcomeKind outcome, String en, String zh) {
    return make(id, Stratum.APPLICATION, outcome, clause, new Bilingual(en, zh), Bilingual.NONE);
  }

  private static RuleDescription make(
      String id,
      Stratum stratum,
      OutcomeKind outcome,
      String clause,
      Bilingual title,
      Bilingual reading) {
    return new RuleDescription(
        id,
        stratum,
        outcome,
        clause,
        title,
        new Bilingual(
            "Found of {applicant.name}: " + title.en(), "{applicant.name}：不满足“" + title.zh() + "”"),
        "三是要求提供二手手机的国际移动设备身份码（IMEI）",
        reading,
        reading == Bilingual.NONE ? Bilingual.NONE : BUREAU,
        Amount.NOT_STATED,
        RuleState.IN_FORCE);
  }
}
