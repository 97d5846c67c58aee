package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.decisions.OrderKeys;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.generate.words.ImeiNumber;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Progress;
import puhui.text.Trouble;

/** Orders taken for equal that are not are found by the orders that are decided apart. */
class WrongClassTest {
  private static final int ROWS = 85_000;

  @TempDir static Path shared;
  private static GeneratedYear year;
  @TempDir Path temp;

  @BeforeAll
  static void makeAnApplication() {
    year = new GeneratedYear(shared.resolve("year"), 10);
  }

  /** Orders that differ in one thing: from a row on they have no agreement. */
  private static Path orders(int change) throws IOException {
    StringBuilder text = new StringBuilder("2023 年订单\n\n");
    text.append("order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,");
    text.append("condition,status,imei\n");
    for (int row = 1; row <= ROWS; row++) {
      String agreement = row < change ? "W" + row : "";
      text.append("A%d,2023-10-18,示例平台,u%d,个人,%s,".formatted(row, row, agreement));
      text.append("广东省深圳市福田区华强北路一百二十号,手机,95新,已完成,");
      text.append(row % 500 == 0 ? "one field too many," : "");
      text.append(ImeiNumber.of("35", row, 5)).append(row % 300 == 0 ? "\n\n" : "\n");
    }
    return Files.writeString(shared.resolve("orders.csv"), text);
  }

  @Test
  void theRightKeysTellTheOrdersApart() throws IOException {
    assertThat(new Check(request(2, 2000), Progress.NONE).run().orders().read()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @CsvSource({"1, 2000", "3, 2000", "1, 75000"})
  void keysOfFewerRulesEndTheRunAndTheRowIsNamedAsItStandsInTheFile(int threads, int change)
      throws IOException {
    CheckRequest request = request(threads, change);
    Trouble trouble =
        catchThrowableOfType(
            Trouble.class,
            () -> new Check(request, Progress.NONE, Strata::new, withoutRule("AP-09")).run());

    assertThat(trouble.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(trouble.problems()).hasSize(1);
    assertThat(trouble.problems().get(0).id()).isEqualTo("check.classes.differ");
    List<String> values = trouble.problems().get(0).values();
    assertThat(values.get(0)).isEqualTo("orders.csv");
    assertThat(Integer.parseInt(values.get(1))).isBetween(change, ROWS);
    assertThat(values.get(2)).isEqualTo("A" + values.get(1));
    assertThat(values.get(3)).contains("AP-09");
    assertThat(temp).isEmptyDirectory();
  }

  private UnaryOperator<Version> withoutRule(String id) {
    RuleFolder folder = RuleFolder.load(Path.of("rules"));
    List<Rule> rules = folder.rules().stream().filter(rule -> !rule.id().equals(id)).toList();
    OrderKeys wrong = OrderKeys.of(rules, folder.parameters().forYear(2023).all());
    return version ->
        new Version(
            version.factors(),
            version.cleaner(),
            version.strata(),
            version.claims(),
            wrong,
            version.defaultKg());
  }

  private CheckRequest request(int threads, int change) throws IOException {
    Path orders = orders(change);
    return year.request(Path.of("rules"), temp.resolve("out"), threads, Sampling.ALL, orders);
  }
}
