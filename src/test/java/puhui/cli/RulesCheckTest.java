package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.text.Language;

/** One edit of the shipped rules at a time: what the officer who made it reads. */
class RulesCheckTest {
  @TempDir Path temp;
  private EditedRules rules;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    rules = new EditedRules(temp);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AP-07 | date < para            | dat < para            | dat < | rules.attribute          | unknown attribute "dat" of Order; did you mean "date"? Known: agreementId
          DC-03 | !imei.genuine          | !imei.genuin          | genuin | rules.attribute          | did you mean "genuine"? Known:
          AP-01 | != Category.MOBILE     | != Category.MOBIL     | MOBIL_ | rules.constant           | did you mean "MOBILE_PHONE"? Known: MOBILE_PHONE, OTHER
          AP-01 | != Category.           | != Categry.           | Categry. | rules.list               | did you mean "Category"? Known: ApplicantType
          AP-07 | < parameters.crediting | < parameters.creditig | creditig | rules.parameter          | did you mean "creditingStart"? Known in rules/parameters.yaml: creditedOnceEver
          AP-07 | {parameters.crediting  | {parameters.creditig  | creditigStart | rules.parameter          | did you mean "creditingStart"?
          AP-07 | {date}                 | {dote}                | dote | rules.placeholder        | did you mean "date"? Known: agreementId
          AP-07 | @title_zh              | @titel_zh             | titel_zh | rules.annotation.unknown | did you mean "@title_zh"? Known: clause
          AP-07 | outcome.reject         | outcome.rejct         | rejct | rules.outcome            | did you mean "reject"? Allowed: reject, refer
          AP-07 | : Order(               | : Ordr(               | Ordr( | rules.fact               | did you mean "Order"? This folder sees: Order
          AP-07 | facts.Order            | facts.Ordr            | puhui.facts.Ordr | rules.import             | did you mean "puhui.facts.Order"? Allowed:
          AP-08 | "AP-08                 | "AP-07                | "AP-07 | rules.duplicate          | rule id AP-07 is already used by
          AP-07 | @clause( "四 计入期" )   |                       | "AP-07 | rules.annotation.missing | write below the rule's name: @clause( "…" )
          AP-07 | @title_zh( "订单不早于计入期开始日" ) | | "AP-07 | rules.annotation.missing | @title_zh( "…" )
          AP-07 | @message_zh( "下单日期 {date} 早于计入期开始日 {parameters.creditingStart}" ) | | "AP-07 | rules.annotation.missing | @message_zh( "…" )
          AP-07 | ordered on {date}, before the crediting start {parameters.creditingStart} | | "AP-07 | rules.annotation.missing | @message_en( "…" )
          AP-07 | < parameters.creditingStart ) | < 2022-08-18 ) | 2022-08 | rules.number           | "2022-08-18" is a number or date
          AP-07 | < parameters.creditingStart ) | < "2022-08-18" ) | "2022 | rules.number         | "2022-08-18" is a number or date
          AP-08 | != applicationYear     | != 2023               | 2023 | rules.number             | "2023" is a number or date; numbers and dates live in rules/parameters.yaml
          parameters | - value: 2022-08-18 | - { from: 2022-08-18, value: 2022-08-18 } | 2022-08-18, value | rules.parameters.gap | has no value before 2022-08-18
          parameters | - value: 2022-08-18 | - value: 2022-08-18\\n    - { from: 2024-01-01, value: 2023-01-01 }\\n    - { from: 2024-01-01, value: 2023-02-01 } | 2024-01-01, value: 2023-02 | rules.parameters.overlap | has two values from 2024-01-01 on
          parameters | - value: 2022-08-18 | - value: 2022-08-18\\n    - { from: 2024-01-01, value: 2023-01-01 }\\n    - { from: 2023-01-01, value: 2023-02-01 } | 2023-01-01, value: 2023-02 | rules.parameters.order | put the values in the order of their days
          parameters | - value: production | - value: prodction | prodction | rules.parameters.stages | did you mean "production"? Known: production, production+distribution
          parameters | defaultStages: | defaultStage: | creditingStart: | rules.parameters.needed | parameter "defaultStages" is missing
          """)
  void anEditThatMakesTheFolderUnfitIsNamedAtItsPlace(
      String file, String right, String wrong, String at, String id, String words)
      throws IOException {
    rules.edit(file, right, wrong == null ? "" : wrong);
    String place = rules.placeOf(file, at);

    assertThat(rules.check(Language.EN)).isEqualTo(3);

    assertThat(rules.err().lines())
        .as(rules.err())
        .anyMatch(line -> line.startsWith(place + ": error " + id + ": ") && line.contains(words));
    assertThat(rules.err()).contains("The rules are NOT fit to use. Problems: ").contains("--fix");
    assertThat(rules.out()).isEmpty();
    assertThat(rules.check(Language.ZH)).isEqualTo(3);
    assertThat(rules.err()).contains(place + ": 错误 " + id + ": ").contains("规则不能使用：");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AP-07 | creditingStart )       | creditingStart, !date.stated )        | "AP-07 | PL-01 | nothing could ever meet rule AP-07
          MO-20 | documents.missing.stated | !factors.official                   | "MO-20 | PL-02 | rule FA-20, of the same outcome, catches whatever it catches
          parameters | firstYear:     | spare:\\n  clause: 七\\n  title: { en: a, zh: 甲 }\\n  source: 「」\\n  values:\\n    - value: 1\\nfirstYear: | spare: | PL-03 | parameter "spare" is used by no rule
          parameters | - value: 4        | - value: 4\\n    - { from: 2025-01-01, value: 4 } | mostImeisOfDevice: | PL-04 | the value from 2025-01-01 on is the one before, 4
          DV-02 | "DV-02                 | "DV-05                                | "DV-05 | PL-05 | rule DV-05 has no cases
          AD-20 | @clause( "五" )         | @clause( "四" )                        | clauses>clause: 五 | PL-06 | clause 五 (额外性论述 · additionality) has no rule
          AP-07 | 四 计入期" )             | 四 计人期" )                            | "AP-07 | PL-08 | did you mean "四 计入期"?
          DV-03 | , !device.inSupplementary | , device.inTable                   | DV-01>"DV-01 | PL-09 | for some phones
          AP-07 | before the crediting start | TODO                              | "AP-07 | PL-10 | rule AP-07 still says TODO
          acknowledged | [BD-21, FA-20]  | [BD-20, FA-20]                        | lint: PL-02 | PL-11 | PL-02 about BD-20, FA-20 is acknowledged, but is not found any more
          """)
  void anEditThatLeavesTheFolderFitIsSomethingToLookAt(
      String file, String right, String wrong, String at, String lint, String words)
      throws IOException {
    rules.edit(file, right, wrong);
    String place =
        at.contains(">")
            ? rules.placeOf(at.split(">")[0], at.split(">")[1])
            : rules.placeOf(file, at);

    assertThat(rules.check(Language.EN)).isZero();

    assertThat(rules.out().lines())
        .as(rules.out())
        .anyMatch(
            line -> line.startsWith(place + ": warning " + lint + ": ") && line.contains(words));
    assertThat(rules.out()).contains("The rules are fit to use: 48 rules");
    assertThat(rules.check(Language.ZH, "--strict")).isEqualTo(1);
    assertThat(rules.out()).contains("警告 " + lint + ": ").contains("规则可用：共 48 条");
  }

  @Test
  void theShippedRulesAreFitAndNothingIsLeftToLookAt() {
    assertThat(rules.check(Language.EN, "--strict")).isZero();
    assertThat(rules.out())
        .startsWith("The rules are fit to use: 48 rules. To look at: 0.")
        .contains("Known and meant, see ")
        .contains("acknowledged.yaml: 1.");
    assertThat(rules.err()).isEmpty();
  }

  @Test
  void everyProblemOfTheFolderIsListedAtOnce() throws IOException {
    rules.edit("AP-07", "date < para", "dat < para");
    rules.edit("AP-07", "@clause( \"四 计入期\" )", "@clause( 四 )");
    rules.edit("AP-08", "\"AP-08", "\"AP-07");
    rules.edit("AP-08", "!= applicationYear", "!= 2023");
    rules.edit("FA-20", "outcome.refer", "outcome.refr");
    rules.edit("parameters", "value: 2022-08-18", "value: 2022-08-33");
    rules.edit("open-points", "rests_on: none", "rest_on: none");
    rules.edit("clauses", "no_rule", "norule");
    rules.edit("acknowledged", "day: 2026", "day: in 2026");
    Files.move(rules.file("LK-01"), rules.folder().resolve("device/leakage.drl"));

    assertThat(rules.check(Language.EN)).isEqualTo(3);

    assertThat(rules.err())
        .contains("error rules.expected.string", "error rules.duplicate", "error rules.number")
        .contains("error rules.outcome", "error rules.parameters.value", "error text.yaml.key")
        .contains("error rules.open-points.missing", "error lint.acknowledged.day")
        .contains("warning PL-07");
  }

  @Test
  void theWordsThatAreMeantAreMarkedBelowTheirLine() throws IOException {
    rules.edit("AP-07", "date < para", "dat < para");

    rules.check(Language.ZH);

    assertThat(rules.err())
        .contains("    $order : Order( date.stated, dat < parameters.creditingStart )\n")
        .contains("                                 ^^^\n");
  }

  @Test
  void aSheetThatIsNoYamlDoesNotMakeEveryRuleWrong() throws IOException {
    rules.edit("parameters", "creditingStart:", "creditingStart: [");

    assertThat(rules.check(Language.EN)).isEqualTo(3);
    assertThat(rules.err()).contains("text.yaml.form").contains("NOT fit to use. Problems: 1;");
  }

  @Test
  void fixSaysWhatItMendedAndThenWhatIsLeft() throws IOException {
    rules.edit("AP-07", "date < para", "dat < para");
    rules.edit("AP-08", "@title_zh( \"", "// @title_zh( \"");

    assertThat(rules.check(Language.EN, "--fix", "--strict")).isEqualTo(1);

    assertThat(rules.out())
        .contains("AP-07-crediting-start.drl:18: \"dat\" is now \"date\"\n")
        .contains("AP-08-calendar-year.drl:")
        .contains("@title_zh added; write its text in the place of TODO\n", "After that:\n")
        .contains("warning PL-10: rule AP-08 still says TODO");
    assertThat(rules.check(Language.ZH, "--fix")).isZero();
    assertThat(rules.out()).startsWith("没有可自动修改之处。\n");
  }

  @Test
  void sarifIsWrittenForAFolderThatIsFitAndForOneThatIsNot() throws IOException {
    Path sarif = temp.resolve("check.sarif");

    assertThat(rules.check(Language.EN, "--sarif", sarif.toString())).isZero();
    assertThat(sarif).content().contains("\"ruleId\" : \"PL-02\"", "\"suppressions\"");

    rules.edit("AP-07", "date < para", "dat < para");
    assertThat(rules.check(Language.ZH, "--sarif", sarif.toString())).isEqualTo(3);
    assertThat(sarif)
        .content()
        .contains("\"ruleId\" : \"rules.attribute\"", "\"level\" : \"error\"", "没有属性“dat”")
        .contains("\"uri\" : \"rules/order/AP-07-crediting-start.drl\"");
  }

  @Test
  void aFolderThatDoesNotExistIsRefused() {
    assertThat(rules.check(Language.EN, "--rules", temp.resolve("nowhere").toString())).isNotZero();
  }
}
