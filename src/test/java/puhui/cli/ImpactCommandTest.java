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
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;

/** A repository with the rules and, one commit later, another crediting start; two orders. */
class ImpactCommandTest {
  private static final String ORDERS =
      """
      order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei
      A1,2023-02-18,示例平台,u1,个人,W1,广东省深圳市福田区,手机,99新,已完成,356938035643809
      A2,2023-10-18,示例平台,u2,个人,W2,广东省深圳市南山区,手机,99新,已完成,869913326499591
      """;

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path rules;
  private Path orders;

  @BeforeEach
  void commitAnEdit() throws IOException, GitAPIException {
    Path top = temp.resolve("repository");
    rules = copy(Path.of("rules"), Files.createDirectories(top).resolve("rules"));
    orders = Files.writeString(temp.resolve("orders.csv"), ORDERS);
    try (Git git = Git.init().setDirectory(top.toFile()).call()) {
      commit(git, "As it was");
      Path sheet = rules.resolve("parameters.yaml");
      Files.writeString(
          sheet, Files.readString(sheet).replace("value: 2022-08-18", "value: 2023-07-01"));
      commit(git, "Begin <later>");
    }
  }

  @Test
  void aRevisionIsComparedWithTheFolderAsItIs() throws IOException {
    assertThat(impact("--before", "HEAD~1", "--after", rules.toString())).isZero();

    assertThat(out.toString()).contains("Flips: 1 of 2 orders", "HEAD~1:rules", "As it was");
    JsonNode json = new ObjectMapper().readTree(temp.resolve("out/impact.json").toFile());
    assertThat(json.get("flips").asInt()).isEqualTo(1);
    assertThat(json.at("/revisions/0/part").asText()).isEqualTo("rules_before");
    assertThat(json.at("/revisions/0/revision").asText()).isEqualTo("HEAD~1:rules");
    assertThat(json.at("/revisions/0/subject").asText()).isEqualTo("As it was");
    assertThat(json.at("/districts/0/district").asText()).isEqualTo("福田区");
    assertThat(Files.readString(temp.resolve("out/impact.html"))).contains("As it was");
  }

  @Test
  void bothVersionsMayBeRevisionsAndTheSameOneTwiceFlipsNothing() throws IOException {
    assertThat(impact("--before", rules.toString(), "--after", "git:HEAD")).isZero();

    assertThat(out.toString()).contains("Flips: 0 of 2 orders", "Begin <later>");
    assertThat(Files.readString(temp.resolve("out/impact.html"))).contains("Begin &lt;later&gt;");
  }

  @Test
  void aLimitThatIsNotKeptSaysByHowMuchAndTheReportIsThere() {
    assertThat(impact("--before", "HEAD~1", "--after", rules.toString(), "--max-flips", "0"))
        .isEqualTo(1);

    assertThat(out.toString()).contains("1 orders flip; --max-flips allows 0: 1 too many");
    assertThat(children(temp.resolve("out")))
        .containsExactlyInAnyOrder("flips.csv", "impact.html", "impact.json", "manifest.json");
  }

  @Test
  void tonnesHaveALimitToo() {
    String[] versions = {"--before", "HEAD~1", "--after", rules.toString(), "--overwrite"};

    assertThat(impact(with(versions, "--max-tonnes", "0.03", "--max-flips", "1"))).isEqualTo(1);
    assertThat(out.toString())
        .contains("t move; --max-tonnes allows 0.03 t: 0.002", "t too many")
        .doesNotContain("--max-flips");
    assertThat(impact(with(versions, "--max-tonnes", "0.04"))).isZero();
  }

  @Test
  void tonnesThatTheApplicationAloneMakesClaimableAreLimitedToo() throws IOException {
    Path stricter = copy(rules, Files.createDirectories(temp.resolve("x")).resolve("stricter"));
    Path lenient = copy(rules, temp.resolve("x/lenient"));
    for (Path file : ofApplication(lenient)) {
      Files.writeString(file, Files.readString(file).replace("outcome.refer", "outcome.note"));
    }
    String[] versions = {"--before", stricter.toString(), "--after", lenient.toString()};
    String[] overwriting = with(versions, "--overwrite");

    assertThat(impact(with(overwriting, "--max-flips", "0", "--max-tonnes", "0"))).isEqualTo(1);
    assertThat(out.toString())
        .contains("Flips: 0 of 2 orders", "Application: REVIEW before, ACCEPTED after")
        .contains("0.000000 t may be claimed before and 0.0", "allows a change of 0 t");
    assertThat(Files.readString(temp.resolve("out/impact.html"))).contains("--max-tonnes");
    assertThat(impact(with(overwriting, "--max-tonnes", "0.1"))).isZero();
  }

  private static List<Path> ofApplication(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("application"))) {
      return files.toList();
    }
  }

  @Test
  void aParameterThatBecomesAnotherTypeIsRefusedByName() throws IOException {
    Path other = copy(rules, Files.createDirectories(temp.resolve("x")).resolve("other"));
    edit(other.resolve("parameters.yaml"), "value: 2023-07-01", "value: 200");
    edit(
        other.resolve("order/AP-07-crediting-start.drl"),
        "date.stated, date <",
        "device.storageGb.stated, device.storageGb <");

    assertThat(impact("--before", rules.toString(), "--after", other.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("other/parameters.yaml: parameter creditingStart is of another type");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  private static void edit(Path file, String right, String other) throws IOException {
    assertThat(file).content().contains(right);
    Files.writeString(file, Files.readString(file).replace(right, other));
  }

  @Test
  void aWordThatIsNeitherFolderNorRevisionIsWrongInput() {
    assertThat(impact("--before", "ruels", "--after", rules.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("ruels", "neither a folder nor a commit", "HEAD~1");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void aBadRuleOfARevisionIsNamedByTheRevision() throws IOException, GitAPIException {
    Files.writeString(rules.resolve("order/XX-01.drl"), "package rules.order\nrule \"x\"");
    try (Git git = Git.open(rules.getParent().toFile())) {
      commit(git, "Break it");
    }
    Files.delete(rules.resolve("order/XX-01.drl"));

    assertThat(impact("--before", "HEAD", "--after", rules.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("HEAD:rules/order/XX-01.drl:");
    assertThat(temp.resolve("out")).doesNotExist();
  }

  private int impact(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "rules",
                "impact",
                "--application",
                "cases/demo/application.yaml",
                "--orders",
                orders.toString(),
                "--out",
                temp.resolve("out").toString(),
                "--lang",
                "en"));
    arguments.addAll(List.of(more));
    return Main.commandLine(Language.EN)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments.toArray(String[]::new));
  }

  private static String[] with(String[] first, String... more) {
    return Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private static void commit(Git git, String message) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.commit()
        .setMessage(message)
        .setSign(false)
        .setAuthor("Someone", "someone@example.org")
        .setCommitter("Someone", "someone@example.org")
        .call();
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  private static List<String> children(Path folder) {
    return Stream.of(folder.toFile().list()).toList();
  }
}
