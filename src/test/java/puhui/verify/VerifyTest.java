package puhui.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.check.CheckRequest;
import puhui.check.Watch;
import puhui.report.ManifestJson;
import puhui.run.DemoRun;
import puhui.run.FileChange;
import puhui.run.Signature;
import puhui.text.ExitCode;
import puhui.text.Progress;
import puhui.text.Sha256;
import puhui.text.Trouble;

class VerifyTest {
  @TempDir static Path shared;
  private static DemoRun demo;
  private static KeyPair keys;
  @TempDir Path temp;

  @BeforeAll
  static void checkTheDemo() throws NoSuchAlgorithmException {
    demo = new DemoRun(shared.resolve("demo"));
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Signature.sign(demo.run, keys.getPrivate());
  }

  @Test
  void aRunThatWasMovedWithItsOrdersComesOutAgain() {
    DemoRun.copy(demo.home, temp.resolve("elsewhere"));

    Verification found = verify(temp.resolve("elsewhere/run"), Optional.empty());

    assertThat(found.holds()).isTrue();
    assertThat(found.repeated()).isTrue();
    assertThat(found.seal()).isEqualTo(Seal.SIGNED_UNCHECKED);
  }

  @Test
  void theSignatureIsThatOfItsOwnerAndOfNobodyElse() throws NoSuchAlgorithmException {
    PublicKey other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();

    assertThat(verify(demo.run, Optional.of(keys.getPublic())).seal()).isEqualTo(Seal.SIGNED);
    Verification wrong = verify(demo.run, Optional.of(other));
    assertThat(wrong.seal()).isEqualTo(Seal.WRONG_SIGNATURE);
    assertThat(wrong.holds()).isFalse();
  }

  @Test
  void anUnsignedRunFailsWhereAKeyIsGiven() throws IOException {
    Path run = copied();
    Files.delete(run.resolve(ManifestJson.SIGNATURE));

    assertThat(verify(run, Optional.of(keys.getPublic())).seal()).isEqualTo(Seal.NOT_SIGNED);
    assertThat(verify(run, Optional.empty()).seal()).isEqualTo(Seal.NONE);
  }

  @Test
  void aHashKeptElsewhereTellsThisManifestFromAnother() {
    Path manifest = demo.run.resolve(ManifestJson.NAME);

    assertThat(withHash(Sha256.ofFile(manifest)).seal()).isEqualTo(Seal.KEPT_HASH);
    assertThat(withHash("00").seal()).isEqualTo(Seal.WRONG_HASH);
  }

  static Stream<String> kindsOfFiles() {
    return Stream.of(
        "decisions.csv",
        "unreadable.csv",
        "summary.json",
        "report.html",
        "used/application.yaml",
        "used/rules/parameters.yaml",
        "used/rules/order/AP-07-crediting-start.drl",
        "used/factors/phones.csv",
        "used/factors/terms.csv");
  }

  @ParameterizedTest
  @MethodSource("kindsOfFiles")
  void oneFlippedBitIsFoundAndItsFileNamed(String name) throws IOException {
    Path run = copied();
    flipABit(run.resolve(name));

    Verification found = verify(run, Optional.of(keys.getPublic()));

    assertThat(found.holds()).isFalse();
    assertThat(found.changes()).containsExactly(new FileChange(name, FileChange.Kind.CHANGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {ManifestJson.NAME, ManifestJson.SIGNATURE})
  void oneFlippedBitOfManifestOrSignatureIsFound(String name) throws IOException {
    Path run = copied();
    flipABit(run.resolve(name));

    Verification found = verify(run, Optional.of(keys.getPublic()));

    assertThat(found.seal()).isEqualTo(Seal.WRONG_SIGNATURE);
    assertThat(found.holds()).isFalse();
  }

  @Test
  void oneFlippedBitOfAnOrderFileIsFoundAndTheFileNamed() throws IOException {
    Path run = copied();
    Path orders = run.resolveSibling("orders.csv");
    flipABit(orders);

    assertThatThrownBy(() -> verify(run, List.of(orders)))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.LOOK);
              assertThat(trouble.problems().get(0).id()).isEqualTo("run.orders.changed");
              assertThat(trouble.problems().get(0).place().file()).isEqualTo(orders.toString());
            });
  }

  @Test
  void anOrderFileThatIsNowhereIsNamedWithItsHash() throws IOException {
    Path nowhere = Files.createDirectory(temp.resolve("nowhere"));

    assertThatThrownBy(() -> verify(demo.run, List.of(nowhere)))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
              assertThat(trouble.problems().get(0).values())
                  .containsExactly(Sha256.ofFile(demo.orders));
            });
  }

  @Test
  void filesThatCameOrWentAreNamed() throws IOException {
    Path run = copied();
    Files.delete(run.resolve("unreadable.csv"));
    Files.writeString(run.resolve("used/rules/order/ZZ-01-mine.drl"), "rule");

    assertThat(verify(run, Optional.empty()).changes())
        .containsExactly(
            new FileChange("unreadable.csv", FileChange.Kind.MISSING),
            new FileChange("used/rules/order/ZZ-01-mine.drl", FileChange.Kind.ADDED));
  }

  @Test
  void aDecisionThatWasChangedIsNamedOrderByOrder() throws IOException {
    Path run = copied();
    Path decisions = run.resolve("decisions.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(decisions));
    String line = lines.stream().filter(each -> each.contains(",INELIGIBLE,")).findFirst().get();
    lines.set(lines.indexOf(line), line.replace(",INELIGIBLE,", ",ELIGIBLE,"));
    Files.writeString(decisions, String.join("\n", lines) + "\n");
    Path differences = temp.resolve("differences.csv");

    Verification found = verify(run, List.of(), Optional.empty(), Optional.of(differences));

    assertThat(found.orders().number()).isEqualTo(1);
    OrderDifference order = found.orders().first().get(0);
    assertThat(order.before().decision()).isEqualTo("ELIGIBLE");
    assertThat(order.now().decision()).isEqualTo("INELIGIBLE");
    assertThat(Files.readAllLines(differences)).hasSize(2);
  }

  @Test
  void ordersThatWereTakenOutOrPutInAreNamed() throws IOException {
    Path run = copied();
    Path decisions = run.resolve("decisions.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(decisions));
    lines.remove(3);
    Files.writeString(decisions, String.join("\n", lines) + "\n");

    DecisionsCompared orders = verify(run, Optional.empty()).orders();

    assertThat(orders.number()).isEqualTo(1);
    assertThat(orders.first().get(0).before()).isNull();
  }

  @Test
  void aFigureThatWasChangedIsNamed() throws IOException {
    Path run = copied();
    Path summary = run.resolve("summary.json");
    Files.writeString(summary, Files.readString(summary).replace("\"read\" : 65", "\"read\" : 66"));

    assertThat(verify(run, Optional.empty()).figures())
        .containsExactly(new SummaryCompared("orders.read", "66", "65"));
  }

  @Test
  void aRunComparedWithAnAcceptedOneNeedsNotThatOne() throws IOException {
    Watch watch = new Watch(true, Optional.of(demo.run), false, List.of());
    DemoRun next = new DemoRun(temp.resolve("next"), Path.of("rules"), watch);

    assertThat(verify(next.run, Optional.empty()).holds()).isTrue();
    assertThat(next.run.resolve("used/last-accepted/summary.json")).exists();
  }

  @Test
  void packedOrdersAreRepeatedAsWell() throws IOException {
    Path packed = temp.resolve("orders.csv.gz");
    try (var stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(demo.orders, stream);
    }
    DemoRun.check(List.of(packed), temp.resolve("run"), Path.of("rules"), Watch.OFF);

    assertThat(verify(temp.resolve("run"), Optional.empty()).holds()).isTrue();
  }

  @Test
  void whatIsNoRunIsRefused() {
    assertThatThrownBy(() -> verify(temp, Optional.empty()))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> assertThat(trouble.problems().get(0).id()).isEqualTo("run.none"));
  }

  private Path copied() {
    DemoRun.copy(demo.home, temp.resolve("copy"));
    return temp.resolve("copy/run");
  }

  private static void flipABit(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = bytes.length / 2;
    // in JSON, of a digit: what can no longer be read at all is another matter
    while (file.toString().endsWith(".json") && !Character.isDigit(bytes[at])) {
      at++;
    }
    bytes[at] ^= 1;
    Files.write(file, bytes);
  }

  private static Verification verify(Path run, Optional<PublicKey> key) {
    return verify(run, List.of(), key, Optional.empty());
  }

  private static Verification verify(Path run, List<Path> orders) {
    return verify(run, orders, Optional.empty(), Optional.empty());
  }

  private static Verification verify(
      Path run, List<Path> orders, Optional<PublicKey> key, Optional<Path> differences) {
    return new Verify(
            new VerifyRequest(
                run, orders, key, Optional.empty(), differences, 2, CheckRequest.USUAL_MEMORY),
            Progress.NONE)
        .run();
  }

  private static Verification withHash(String hash) {
    return new Verify(
            new VerifyRequest(
                demo.run,
                List.of(),
                Optional.empty(),
                Optional.of(hash),
                Optional.empty(),
                2,
                CheckRequest.USUAL_MEMORY),
            Progress.NONE)
        .run();
  }
}
