package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;

class CommandLineTest {
  private static final String HEADER =
      "order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei\n";
  private static final String ROW =
      "A1,2023-10-18,示例平台,u1,个人,WT-1,广东省深圳市福田区,手机,99新,已完成,356938035643809\n";

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path application;
  private Path orders;

  @BeforeEach
  void writeASmallFiling() throws IOException {
    application = temp.resolve("application.yaml");
    Files.copy(Path.of("cases/demo/application.yaml"), application);
    orders = write("orders.csv", HEADER + ROW);
  }

  @Test
  void aCheckEndsWithZeroWhateverIsDecided() {
    assertThat(check()).isZero();
    assertThat(out.toString()).contains("Application:", "1 read = ");
    assertThat(children(temp.resolve("out")))
        .containsExactlyInAnyOrder(
            "decisions.csv",
            "manifest.json",
            "report.html",
            "summary.json",
            "unreadable.csv",
            "used");
  }

  @Test
  void anOutputDirectoryThatIsNotEmptyIsLeftAlone() throws IOException {
    Files.createDirectories(temp.resolve("out"));
    write("out/kept.txt", "mine");

    assertThat(check()).isEqualTo(2);
    assertThat(children(temp.resolve("out"))).containsExactly("kept.txt");
    assertThat(check("--overwrite")).isZero();
    assertThat(children(temp.resolve("out"))).contains("decisions.csv").doesNotContain("kept.txt");
  }

  @Test
  void aMissingColumnEndsTheRunBeforeAnythingIsWritten() throws IOException {
    orders = write("orders.csv", (HEADER + ROW).replace("imei", "serial"));

    assertThat(check()).isEqualTo(2);
    assertThat(err.toString()).contains("imei");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void aDoubledColumnEndsTheRun() throws IOException {
    orders = write("orders.csv", (HEADER + ROW).replace("user_id", "订单号"));

    assertThat(check()).isEqualTo(2);
  }

  @Test
  void aVanishedOrderFileADirectoryAndAnEmptyFileEndTheRun() throws IOException {
    for (Path wrong : List.of(temp.resolve("nowhere.csv"), temp, write("empty.csv", ""))) {
      orders = wrong;
      assertThat(check()).as(wrong.toString()).isEqualTo(2);
      assertThat(temp.resolve("out")).doesNotExist();
    }
  }

  @Test
  void aHeaderWithoutRowsIsNoYear() throws IOException {
    orders = write("orders.csv", HEADER);

    assertThat(check()).isEqualTo(2);
    assertThat(err.toString()).contains("orders.csv", "no order in it");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void anInputInsideTheOutputDirectoryIsNotReplacedWithIt() throws IOException {
    assertThat(check()).isZero();
    orders = write("out/orders.csv", HEADER + ROW);

    assertThat(check("--overwrite")).isEqualTo(2);
    assertThat(orders).exists();
  }

  @Test
  void whatSomebodyPutBesideARunIsKeptWhenTheRunIsReplaced() throws IOException {
    assertThat(check()).isZero();
    write("out/notes.txt", "mine");

    assertThat(check("--overwrite")).isZero();
    assertThat(temp.resolve("out.before-1/notes.txt")).hasContent("mine");
  }

  @Test
  void aMisspeltKeyNamesTheNearestOne() throws IOException {
    Files.writeString(
        application, Files.readString(application).replace("benefit_sharing", "benefit_shearing"));

    assertThat(check()).isEqualTo(2);
    assertThat(err.toString()).contains("benefit_shearing", "benefit_sharing", "application.yaml:");
  }

  @Test
  void oneBadRuleRefusesTheFolderWithExitCodeThree() throws IOException {
    Path rules = copy(Path.of("rules"), temp.resolve("rules"));
    write("rules/order/XX-01-broken.drl", "package rules.order\nrule \"x\"");

    assertThat(check("--rules", rules.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("XX-01-broken.drl:");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void anEmptyRulesFolderAndFactorsWithAHoleAreRefused() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));
    Path factors = copy(Path.of("factors"), temp.resolve("factors"));
    Files.delete(factors.resolve("terms.csv"));

    assertThat(check("--rules", empty.toString())).isEqualTo(3);
    assertThat(check("--factors", factors.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("terms.csv");
  }

  @Test
  void aRuleFolderInWhichNoRuleChoosesABaselineIsRefused() throws IOException {
    Path rules = copy(Path.of("rules"), temp.resolve("rules"));
    try (Stream<Path> files = Files.list(rules.resolve("order"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("DV-0")).toList()) {
        Files.delete(file);
      }
    }

    assertThat(check("--rules", rules.toString())).isEqualTo(3);
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void aLedgerThatCannotBeConsultedIsNeverTakenForAnEmptyOne() {
    assertThat(check("--ledger", temp + "/no/such/folder/ledger.db")).isEqualTo(4);
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void formulasInCellsAreNotLiveInWhatIsWritten() throws IOException {
    orders = write("orders.csv", HEADER + ROW.replace("A1", "=cmd|' /C calc'!A0"));

    assertThat(check()).isZero();
    assertThat(Files.readString(temp.resolve("out/decisions.csv")))
        .doesNotContain(",=cmd")
        .contains("'=cmd");
  }

  @Test
  void wrongUsageEndsWithTwoInTheChosenLanguage() {
    assertThat(run("chek")).isEqualTo(2);
    assertThat(run("check", "--out", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean", "--application");
    assertThat(Main.commandLine(Language.ZH).setErr(new PrintWriter(err)).execute("chek"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("是否应为");
  }

  @Test
  void helpAndVersionAndCompletionAreThere() {
    assertThat(run("--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(run("completion")).isZero();
    assertThat(out.toString()).contains("puhui ", "check", "complete -F");
  }

  @Test
  void anAggregateStandsInThePlaceOfOrders() {
    application = Path.of("cases/worked-example/application.yaml");

    assertThat(
            run(
                "check",
                "--application",
                application.toString(),
                "--out",
                temp.resolve("out").toString(),
                "--lang",
                "en"))
        .isZero();
    assertThat(out.toString()).contains("project 165.66 t", "reduction 8232.36 t");
  }

  @Test
  void a_memory_that_is_no_amount_or_too_little_ends_the_run_with_what_was_expected() {
    for (String wrong : List.of("1m", "512", "2x", "-1g", "1.5g", "")) {
      assertThat(check("--memory", wrong)).as(wrong).isEqualTo(2);
      assertThat(err.toString()).contains("--memory is " + wrong, "512m or 2g");
      assertThat(temp.resolve("out")).doesNotExist();
    }
    assertThat(check("--memory", "16M", "--no-classes")).isZero();
  }

  @Test
  void nothing_is_said_of_progress_unless_it_is_asked_for() {
    assertThat(check()).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(check("--overwrite", "--progress")).isZero();
    assertThat(err.toString()).contains("1 rows, ");
  }

  private int check(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "check", "--application", application.toString(), "--orders", orders.toString()));
    arguments.addAll(List.of("--out", temp.resolve("out").toString(), "--lang", "en"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Main.commandLine(Language.EN)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static List<String> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
