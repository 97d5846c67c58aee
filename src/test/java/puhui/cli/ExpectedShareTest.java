package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;

/** A made-up year of 400 orders, of which AP-05 catches about one in twelve. */
class ExpectedShareTest {
  @TempDir static Path shared;
  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String language = "en";
  private Path rules;

  @BeforeAll
  static void generateAYear() {
    assertThat(
            new ExpectedShareTest().run("generate", "--orders", 400, "--seed", 7, "--out", year()))
        .isZero();
  }

  /** Rules under which the made-up application is accepted, so that tonnes can be claimed. */
  @BeforeEach
  void copyTheRules() throws IOException {
    rules = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        boolean refers =
            file.startsWith(Path.of("rules/application"))
                && file.toString().endsWith(".drl")
                && !file.toString().contains("AD-20");
        if (!refers) {
          Files.copy(file, rules.resolve(Path.of("rules").relativize(file)));
        }
      }
    }
  }

  @Test
  void aRuleThatCatchesFarMoreThanDeclaredStopsTheTonnes() throws IOException {
    declare("0.01");

    assertThat(check("out")).isEqualTo(1);

    JsonNode summary = summary("out");
    assertThat(summary.at("/application/decision").asText()).isEqualTo("ACCEPTED");
    assertThat(summary.at("/emissions/claimable_t").asText()).isEqualTo("0.00");
    assertThat(summary.at("/emissions/reduction_t").asDouble()).isPositive();
    JsonNode share = summary.at("/shares/0");
    assertThat(share.path("rule").asText()).isEqualTo("AP-05");
    assertThat(share.path("orders").asLong()).isEqualTo(caught(summary, "AP-05"));
    assertThat(share.path("expected").asText()).isEqualTo("0.01");
    assertThat(share.path("source").asText()).isEqualTo("declared");
    assertThat(share.path("exceeded").asBoolean()).isTrue();
    assertThat(err.toString())
        .contains("Rule AP-05 caught " + share.path("orders").asLong(), "--confirm-share AP-05");
    assertThat(firstScreen("out"))
        .contains("规则 AP-05 命中", "Rule AP-05 caught", "--confirm-share AP-05", "notice stop");
  }

  @Test
  void theSentenceIsChineseWhereChineseIsAskedFor() throws IOException {
    declare("0.01");
    language = "zh";

    assertThat(check("out")).isEqualTo(1);
    assertThat(err.toString()).contains("规则 AP-05 命中", "远超其文件声明的 1 %", "--confirm-share AP-05");
  }

  @Test
  void neverMeansThatAFewAreFarMore() throws IOException {
    declare("0");

    assertThat(check("out")).isEqualTo(1);
    assertThat(err.toString()).contains("0 %");
  }

  @Test
  void asMuchAsDeclaredPassesAndIsListed() throws IOException {
    declare("0.08");

    assertThat(check("out")).isZero();
    assertThat(summary("out").at("/shares/0/exceeded").asBoolean()).isFalse();
    assertThat(summary("out").at("/emissions/claimable_t").asDouble()).isPositive();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsConfirmedIsClaimedAndSaidOnItsFace() throws IOException {
    declare("0.01");

    assertThat(check("out", "--confirm-share", "AP-05")).isZero();

    JsonNode summary = summary("out");
    assertThat(summary.at("/emissions/claimable_t").asText())
        .isEqualTo(summary.at("/emissions/reduction_t").asText())
        .isNotEqualTo("0.00");
    assertThat(summary.at("/shares/0/confirmed").asBoolean()).isTrue();
    assertThat(summary.at("/run/confirmed_shares/0").asText()).isEqualTo("AP-05");
    assertThat(firstScreen("out")).contains("已就本次运行予以确认").doesNotContain("notice stop");
    assertThat(out.toString()).contains("Confirmed for this run: Rule AP-05");
    JsonNode manifest = new ObjectMapper().readTree(temp.resolve("out/manifest.json").toFile());
    assertThat(manifest.at("/inputs/confirmed_shares/0").asText()).isEqualTo("AP-05");
  }

  @Test
  void aMisspeltRuleIsNotConfirmed() {
    assertThat(check("out", "--confirm-share", "AP-5")).isEqualTo(2);
    assertThat(check("out", "--confirm-share", "AD-20")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean AP-05?");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void aConfirmationWithoutNeedIsSaid() {
    assertThat(check("out", "--confirm-share", "AP-05")).isZero();
    assertThat(out.toString()).contains("--confirm-share AP-05 was not needed");
  }

  @Test
  void withoutExpectationsNothingIsCompared() throws IOException {
    assertThat(check("out")).isZero();
    assertThat(summary("out").path("shares")).isEmpty();
    assertThat(Files.readString(temp.resolve("out/report.html"))).doesNotContain("预期命中占比");
  }

  @Test
  void aRuleThatCatchesFarMoreThanInTheLastAcceptedRunStopsTheTonnes() throws IOException {
    assertThat(check("last")).isZero();
    turnRound("AP-09", "!agreementId.stated", "agreementId.stated");

    assertThat(check("out", "--last-accepted", temp.resolve("last").toString())).isEqualTo(1);

    JsonNode summary = summary("out");
    assertThat(summary.at("/emissions/claimable_t").asText()).isEqualTo("0.00");
    assertThat(summary.at("/run/last_accepted_sha256").asText()).hasSize(64);
    assertThat(err.toString())
        .contains("Rule AP-09 caught", "last accepted run")
        .doesNotContain("AP-05");
    assertThat(
            check(
                "confirmed",
                "--last-accepted",
                temp.resolve("last").toString(),
                "--confirm-share",
                "AP-09"))
        .isZero();
    assertThat(check("again", "--last-accepted", temp.resolve("out").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("was itself stopped");
  }

  @Test
  void theSameRunAgainIsAsExpectedAndARuleThatIsNewIsListed() throws IOException {
    Path rule = rule("AP-11");
    String text = Files.readString(rule);
    Files.delete(rule);
    assertThat(check("last")).isZero();
    Files.writeString(rule, text);
    declare("0.09");

    assertThat(check("out", "--last-accepted", temp.resolve("last").toString())).isZero();

    List<String> sources = new ArrayList<>();
    summary("out")
        .path("shares")
        .forEach(s -> sources.add(s.path("rule").asText() + " " + s.path("source").asText()));
    assertThat(sources).contains("AP-11 none", "AP-05 declared", "AP-07 last_accepted");
  }

  @Test
  void aLastAcceptedRunThatIsNotWholeOrWasChangedIsRefused() throws IOException {
    String last = temp.resolve("last").toString();
    assertThat(check("out", "--last-accepted", last)).isEqualTo(2);
    assertThat(check("last")).isZero();
    Path summary = temp.resolve("last/summary.json");
    String written = Files.readString(summary);

    Files.writeString(summary, written.replace("\"orders\" : 0", "\"orders\" : 99"));
    assertThat(check("out", "--last-accepted", last)).isEqualTo(2);
    assertThat(err.toString()).contains("summary.json", "changed after it was written");

    Files.writeString(summary, written);
    Files.delete(temp.resolve("last/decisions.csv"));
    assertThat(check("out", "--last-accepted", last)).isEqualTo(2);
    assertThat(err.toString()).contains("decisions.csv", "not whole");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void theLastAcceptedRunIsNotReplacedByTheRunThatIsComparedWithIt() throws IOException {
    assertThat(check("last")).isZero();
    byte[] manifest = Files.readAllBytes(temp.resolve("last/manifest.json"));

    assertThat(check("last", "--overwrite", "--last-accepted", temp.resolve("last").toString()))
        .isEqualTo(2);
    assertThat(temp.resolve("last/manifest.json")).hasBinaryContent(manifest);
  }

  private void declare(String share) throws IOException {
    turnRound("AP-05", "\nwhen\n", "\n    @expected_share( \"" + share + "\" )\nwhen\n");
  }

  private void turnRound(String id, String from, String to) throws IOException {
    Path rule = rule(id);
    String text = Files.readString(rule);
    assertThat(text).contains(from);
    Files.writeString(rule, text.replace(from, to));
  }

  private Path rule(String id) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(id))
          .findFirst()
          .orElseThrow();
    }
  }

  private int check(String folder, String... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.addAll(List.of("check", "--application", year().resolve("application.yaml")));
    arguments.addAll(List.of("--orders", year().resolve("orders.csv"), "--rules", rules));
    arguments.addAll(List.of("--out", temp.resolve(folder), "--lang", language));
    arguments.addAll(List.of(more));
    return run(arguments.toArray());
  }

  private int run(Object... arguments) {
    return Main.commandLine(Language.of(language))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
  }

  private JsonNode summary(String folder) throws IOException {
    return new ObjectMapper().readTree(temp.resolve(folder).resolve("summary.json").toFile());
  }

  private static long caught(JsonNode summary, String rule) {
    for (JsonNode each : summary.path("rules")) {
      if (each.path("id").asText().equals(rule)) {
        return each.path("orders").asLong();
      }
    }
    throw new AssertionError(rule);
  }

  /** What stands before the first heading of a section. */
  private String firstScreen(String folder) throws IOException {
    String page = Files.readString(temp.resolve(folder).resolve("report.html"));
    String body = page.substring(page.indexOf("<body>"));
    return body.substring(0, body.indexOf("<h2>"));
  }

  private static Path year() {
    return shared.resolve("year");
  }
}
