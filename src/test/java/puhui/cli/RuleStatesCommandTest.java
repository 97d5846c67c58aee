package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;

/**
 * Seven orders of seven phones, one rule off and others in trial; every count is taken by hand from
 * the rows.
 */
class RuleStatesCommandTest {
  private static final String ORDERS =
      """
      order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei
      A1,2023-03-01,示例平台,u1,个人,WT-1,广东省深圳市福田区,手机,99新,已完成,356938035643809
      A2,2023-03-02,示例平台,u2,个人,WT-2,广东省广州市天河区,手机,99新,已完成,356938035643817
      A3,2023-03-03,示例平台,u3,个人,,广东省深圳市福田区,手机,99新,已完成,356938035643825
      A4,2023-03-04,示例平台,u4,个人,,广东省广州市天河区,手机,99新,已完成,356938035643833
      A5,2023-03-05,示例平台,u5,个人,WT-5,深汕特别合作区,手机,99新,已完成,356938035643841
      A6,2023-03-06,示例平台,u6,个人,,深汕特别合作区,手机,99新,已完成,356938035643858
      A7,2023-03-07,示例平台,u7,个人,,广东省深圳市福田区,手机,全新,已完成,356938035643866
      """;

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private Path rules;
  private Path orders;

  @BeforeEach
  void copyTheRulesAndWriteTheOrders() throws IOException {
    rules = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
      }
    }
    orders = Files.writeString(temp.resolve("orders.csv"), ORDERS);
  }

  @Test
  void withEveryRuleInForceTheRowsComeOutAsTheyLook() throws IOException {
    assertThat(check()).isZero();

    assertThat(decisions())
        .containsExactly(
            "A1 ELIGIBLE ",
            "A2 INELIGIBLE AP-05",
            "A3 INELIGIBLE AP-09",
            "A4 INELIGIBLE AP-05;AP-09",
            "A5 REVIEW AP-06",
            "A6 INELIGIBLE AP-06;AP-09",
            "A7 INELIGIBLE AP-02;AP-09");
    assertThat(summary().at("/rules"))
        .allMatch(rule -> rule.at("/state").asText().equals("in_force"));
    assertThat(report()).doesNotContain("id=\"states\"");
    assertThat(out.toString()).doesNotContain("trial", "switched off");
  }

  @Test
  void aRuleThatIsOffAndOneInTrialDecideNothing() throws IOException {
    states(
        """
        AP-05: { state: off, reason: { zh: 等待答复, en: an answer is awaited }, by: 王敏, since: 2026-11-01 }
        AP-09: { state: trial, reason: { zh: 先看影响, en: to see what it does }, by: 李伟, since: 2026-11-02 }
        """);

    assertThat(check()).isZero();

    assertThat(decisions())
        .containsExactly(
            "A1 ELIGIBLE ",
            "A2 ELIGIBLE ",
            "A3 ELIGIBLE ",
            "A4 ELIGIBLE ",
            "A5 REVIEW AP-06",
            "A6 REVIEW AP-06",
            "A7 INELIGIBLE AP-02");
    assertTheSummaryTellsWhatTheRuleInTrialWouldDo();
    assertReportAndTerminalNameReasonPersonAndDay();
  }

  private void assertTheSummaryTellsWhatTheRuleInTrialWouldDo() throws IOException {
    JsonNode off = rule("AP-05");
    assertThat(off.at("/state").asText()).isEqualTo("off");
    assertThat(off.at("/reason/zh").asText()).isEqualTo("等待答复");
    assertThat(off.at("/by").asText()).isEqualTo("王敏");
    assertThat(off.at("/since").asText()).isEqualTo("2026-11-01");
    assertThat(off.at("/orders").asLong()).isZero();
    assertThat(off.has("would_change")).isFalse();

    JsonNode trial = rule("AP-09");
    assertThat(trial.at("/state").asText()).isEqualTo("trial");
    assertThat(trial.at("/orders").asLong()).as("A3, A4, A6, A7").isEqualTo(4);
    assertThat(trial.at("/only").asLong()).isZero();
    assertThat(trial.at("/only_reduction_t").asText()).isEqualTo("0.00");
    assertThat(trial.at("/would_change_eligible").asLong()).as("A3, A4").isEqualTo(2);
    assertThat(trial.at("/would_change_review").asLong()).as("A6").isEqualTo(1);
    assertThat(trial.at("/would_change").asLong()).isEqualTo(3);
    assertThat(rule("AP-06").at("/only").asLong()).as("A5, A6").isEqualTo(2);
    assertThat(summary().at("/run/cross_check/rules").asLong()).isEqualTo(47);
  }

  /** Four equal phones are eligible; without two of them half of the tonnes go. */
  @Test
  void theTonnesOfATrialAreThoseThatTheRuleTakesAwayInForce() throws IOException {
    states("AP-09: { state: trial, reason: x, by: 李伟, since: 2026-11-02 }\n");
    check();
    String less = rule("AP-09").at("/would_change_reduction_t").asText();
    String reviewLess = rule("AP-09").at("/would_change_review_reduction_t").asText();
    String before = summary().at("/emissions/reduction_t").asText();
    states("");
    check("--overwrite");

    assertThat(new java.math.BigDecimal(before).subtract(new java.math.BigDecimal(less)))
        .isEqualByComparingTo(summary().at("/emissions/reduction_t").asText());
    assertThat(less).isNotEqualTo("0.00");
    assertThat(reviewLess).isEqualTo(summary().at("/emissions/review_reduction_t").asText());
  }

  @Test
  void aTrialOfTheApplicationSaysWhetherItAppliesAndWhatWouldBeDecided() throws IOException {
    states(
        """
        AP-21: { state: trial, reason: x, by: 李伟, since: 2026-11-02 }
        FA-20: { state: trial, reason: x, by: 李伟, since: 2026-11-02 }
        DC-24: { state: off, reason: x, by: 李伟, since: 2026-11-02 }
        BD-21: { state: off, reason: x, by: 李伟, since: 2026-11-02 }
        MO-21: { state: off, reason: x, by: 李伟, since: 2026-11-02 }
        """);
    check();

    assertThat(summary().at("/application/decision").asText()).isEqualTo("ACCEPTED");
    assertThat(summary().at("/application/findings").findValuesAsText("rule"))
        .doesNotContain("FA-20", "AP-21", "DC-24", "BD-21");
    assertThat(rule("FA-20").at("/applies").asBoolean()).isTrue();
    assertThat(rule("FA-20").at("/would_decide").asText()).isEqualTo("REVIEW");
    assertThat(rule("AP-21").at("/applies").asBoolean(true)).isFalse();
    assertThat(rule("AP-21").at("/would_decide").asText()).isEqualTo("ACCEPTED");
  }

  private void assertReportAndTerminalNameReasonPersonAndDay() throws IOException {
    assertThat(report())
        .contains("id=\"states\"", "停用或试行的规则", "Rules switched off or in trial")
        .contains("本次核查停用的规则：1 条", "Rules in trial, which decided nothing in this run: 1")
        .contains("等待答复", "an answer is awaited", "by 王敏, since 2026-11-01")
        .contains("命中 4 单。如生效，现合格的 2 单将不计入", "take away 2 that are eligible now");
    assertThat(out.toString())
        .contains(
            "Rule AP-05 (the phone is delivered in Shenzhen) is switched off since 2026-11-01")
        .contains("is in trial since 2026-11-02, by 李伟, and decides nothing: to see what it does");
  }

  @Test
  void anApplicationOnTotalsListsThemAsWell() throws IOException {
    states("AP-09: { state: trial, reason: 先看影响, by: 李伟, since: 2026-11-02 }\n");

    assertThat(
            run(
                "check",
                "--application",
                "cases/worked-example/application.yaml",
                "--rules",
                rules.toString(),
                "--out",
                temp.resolve("out").toString()))
        .isZero();

    assertThat(rule("AP-09").at("/state").asText()).isEqualTo("trial");
    assertThat(report()).contains("id=\"states\"", "本次没有逐单核查", "先看影响");
  }

  @Test
  void rulesCheckListsThemAndRefusesAFileThatIsWrong() throws IOException {
    states("AP-09: { state: trial, reason: 先看影响, by: 李伟, since: 2026-11-02 }\n");
    assertThat(run("rules", "check", "--rules", rules.toString(), "--lang", "en")).isZero();
    assertThat(out.toString()).contains("Rule AP-09", "in trial since 2026-11-02");

    states("AP-09: { state: trial, by: 李伟, since: 2026-11-02 }\n");
    assertThat(run("rules", "check", "--rules", rules.toString(), "--lang", "en")).isEqualTo(3);
    assertThat(check()).isEqualTo(3);
    assertThat(temp.resolve("out")).doesNotExist();
  }

  private void states(String text) throws IOException {
    Files.writeString(rules.resolve("states.yaml"), text);
  }

  private int check(String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("check", "--application", "cases/demo/application.yaml", "--lang", "en"));
    arguments.addAll(List.of("--orders", orders.toString(), "--rules", rules.toString()));
    arguments.addAll(List.of("--out", temp.resolve("out").toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Main.commandLine(Language.EN)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(new StringWriter(), true))
        .execute(arguments);
  }

  private JsonNode summary() throws IOException {
    return new ObjectMapper().readTree(Files.readString(temp.resolve("out/summary.json")));
  }

  private JsonNode rule(String id) throws IOException {
    for (JsonNode rule : summary().at("/rules")) {
      if (rule.at("/id").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError("no rule " + id);
  }

  private String report() throws IOException {
    return Files.readString(temp.resolve("out/report.html"));
  }

  private List<String> decisions() throws IOException {
    return Files.readAllLines(temp.resolve("out/decisions.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> cells[2] + " " + cells[4] + " " + cells[5])
        .toList();
  }
}
