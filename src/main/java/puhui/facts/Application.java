package puhui.facts;

/**
 * What the rules of the application see: the filing, its inventory, the factors in use and what the
 * run counted.
 *
 * @param parameters the parameters in force on the last day of the accounting year
 */
public record Application(
    @Attribute(en = "id of the filing", zh = "申报编号") Text id,
    @Attribute(en = "accounting year", zh = "核算年度", alwaysStated = true) Amount year,
    @Attribute(en = "filing date", zh = "申报日期") Day date,
    @Attribute(en = "last day of the accounting year", zh = "核算年度最后一日", alwaysStated = true)
        Day periodEnd,
    @Attribute(en = "applicant", zh = "申报主体") Applicant applicant,
    @Attribute(en = "filing documents", zh = "申请材料") Documents documents,
    @Attribute(en = "commitments", zh = "承诺") Commitments commitments,
    @Attribute(en = "sharing of the gain", zh = "减排量收益分配") BenefitSharing benefitSharing,
    @Attribute(en = "inventory of the platform", zh = "平台温室气体盘查") Inventory inventory,
    @Attribute(en = "factor set in use", zh = "在用因子表") FactorSet factors,
    @Attribute(en = "what the run saw", zh = "本次核查情况") RunFacts run,
    Parameters parameters)
    implements Subject {

  /** A year that is stated is a year. */
  public Application {
    if (year.stated() && !year.positive()) {
      throw new IllegalArgumentException("an application of the year " + year);
    }
  }

  /** Who applies (chapter 4, 申报主体). */
  public record Applicant(
      @Attribute(en = "name", zh = "名称") Text name,
      @Attribute(en = "type", zh = "类型") ApplicantType type,
      @Attribute(en = "unified social credit code", zh = "统一社会信用代码") CreditCode uscc) {}

  /** A unified social credit code (GB 32100-2015). */
  public record CreditCode(
      @Attribute(en = "the code", zh = "代码") Text code,
      @Attribute(en = "it passes its check", zh = "校验通过") boolean valid) {

    @Attribute(en = "a code is given", zh = "已提供代码")
    public boolean stated() {
      return code.stated();
    }
  }

  /** Which filing documents are there (chapter 6, annex D as we know it). */
  public record Documents(
      @Attribute(
              en =
                  "a copy of credit code certificate, organisation code certificate or business licence",
              zh = "统一社会信用代码证、组织机构代码证或营业执照复印件")
          boolean registration,
      @Attribute(en = "a copy of the legal representative's identity card", zh = "法定代表人身份证复印件")
          boolean legalRepresentativeId,
      @Attribute(
              en = "how many documents of the list are missing",
              zh = "清单中缺少的材料份数",
              alwaysStated = true)
          Amount missingCount,
      @Attribute(en = "which documents of the list are missing", zh = "清单中缺少的材料") Text missing) {}

  /** Commitments that nothing is issued elsewhere (chapter 6, 四). */
  public record Commitments(
      @Attribute(en = "by the platform", zh = "二手交易平台承诺") boolean platform,
      @Attribute(en = "by its users", zh = "注册用户承诺") boolean users) {}

  /** How the gain is shared (chapter 4, 减排量收益分配). */
  public record BenefitSharing(
      @Attribute(en = "mode of sharing", zh = "分配模式") Text mode,
      @Attribute(en = "proof is kept", zh = "保留证明材料") boolean proofKept,
      @Attribute(en = "users are informed of their rights", zh = "确保注册用户知悉权益")
          boolean usersInformed) {}

  /** The factor set in use and its boundary (chapter 7, annexes A and B). */
  public record FactorSet(
      @Attribute(en = "it is the official annex A", zh = "为官方附录 A") boolean official,
      @Attribute(en = "its boundary includes production", zh = "边界含生产") boolean includesProduction,
      @Attribute(en = "its boundary includes distribution", zh = "边界含分销")
          boolean includesDistribution,
      @Attribute(en = "its boundary includes raw materials", zh = "边界含原材料获取")
          boolean includesRawMaterials,
      @Attribute(en = "its boundary includes use", zh = "边界含使用") boolean includesUse,
      @Attribute(en = "its boundary includes end of life", zh = "边界含生命末期")
          boolean includesEndOfLife,
      @Attribute(en = "rows beyond the boundary", zh = "超出边界的行数", alwaysStated = true)
          Amount rowsBeyondBoundary,
      @Attribute(
              en = "the recommended project value is the official annex B's",
              zh = "项目推荐值为官方附录 B")
          boolean projectValueOfficial) {}

  /** What the run itself knows. */
  public record RunFacts(
      @Attribute(en = "a ledger was consulted", zh = "已查询登记簿") boolean ledgerConsulted,
      @Attribute(en = "optional columns that an order file lacks", zh = "订单文件缺少的可选列")
          Text missingColumns,
      @Attribute(en = "rows read", zh = "读取行数", alwaysStated = true) Amount rowsRead,
      @Attribute(en = "share of unreadable rows", zh = "不可读行占比", alwaysStated = true)
          Amount unreadableShare,
      @Attribute(en = "eligible phones", zh = "合格手机数", alwaysStated = true) Amount eligiblePhones,
      @Attribute(en = "where the order files do not meet the control totals", zh = "订单文件与控制总数的差异")
          Text controlDifferences) {}
}
