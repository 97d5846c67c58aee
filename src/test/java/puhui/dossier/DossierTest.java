package puhui.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.check.Check;
import puhui.check.CheckRequest;
import puhui.decisions.Sampling;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Progress;
import puhui.text.Trouble;

class DossierTest {
  @TempDir static Path shared;
  private static Path run;
  private static Path zip;
  @TempDir Path temp;

  @BeforeAll
  static void checkTheDemoAndMakeADossier() throws IOException {
    Path orders = shared.resolve("orders.csv");
    Files.copy(Path.of("cases/demo/orders.csv"), orders);
    run = shared.resolve("run");
    check(orders, run, 2);
    zip = dossier("D-048", shared.resolve("d.zip"));
  }

  private static void check(Path orders, Path out, int threads) {
    CheckRequest request =
        new CheckRequest(
            Path.of("cases/demo/application.yaml"),
            List.of(orders),
            out,
            Path.of("rules"),
            Path.of("factors"),
            Optional.empty(),
            Language.EN,
            threads,
            Sampling.ALL,
            false);
    new Check(request.provingInclusion(true), Progress.NONE).run();
  }

  private static Path dossier(String id, Path out) {
    DossierRequest request =
        new DossierRequest(run, List.of(), id, out, Language.EN, 2, CheckRequest.USUAL_MEMORY);
    new Dossier(request, new Messages(Language.EN), Progress.NONE).write();
    return out;
  }

  @Test
  void theOrderIsDecidedAgainAloneAndItsPhoneWasCountedOnce() {
    DossierCheck.Found found = check(zip);

    assertThat(found.line())
        .isEqualTo("D-048,86*********0470,ELIGIBLE,,table,49.410000,0.556069,48.853931");
    assertThat(found.counted()).isTrue();
  }

  @Test
  void ordersWithAndWithoutOthersOfTheirPhoneCanBeShownToBeCounted() {
    for (String id : List.of("D-001", "D-030", "D-054")) {
      assertThat(check(dossier(id, temp.resolve(id + ".zip"))).counted()).as(id).isTrue();
    }
  }

  @Test
  void anOrderThatDoesNotCountHasADossierWithoutProof() {
    DossierCheck.Found found = check(dossier("D-051", temp.resolve("d.zip")));

    assertThat(found.counted()).isFalse();
    assertThat(found.line()).contains("REVIEW,DC-05");
  }

  @Test
  void theRootDoesNotDependOnThreads() throws IOException {
    check(shared.resolve("orders.csv"), temp.resolve("one"), 1);

    assertThat(temp.resolve("one/manifest.json"))
        .hasSameBinaryContentAs(run.resolve("manifest.json"));
  }

  @Test
  void equalDossiersHaveEqualBytes() {
    assertThat(dossier("D-048", temp.resolve("again.zip"))).hasSameBinaryContentAs(zip);
  }

  @Test
  void nothingOfOtherOrdersIsInIt() throws IOException {
    Map<String, String> texts = texts(zip);
    texts.keySet().removeIf(name -> name.startsWith("used/"));
    String all = String.join("\n", texts.values());

    for (String line : Files.readAllLines(run.resolve("../orders.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[0].startsWith("D-") && !cells[0].equals("D-048")) {
        boolean samePhone = cells[11].equals("869999020000470");
        assertThat(all).doesNotContain(cells[0]);
        assertThat(cells[3].isEmpty() || !all.contains(cells[3])).as(cells[3]).isTrue();
        assertThat(samePhone || cells[11].isEmpty() || !all.contains(cells[11])).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders.csv",
        "dossier.json",
        "used/rules/parameters.yaml",
        "used/factors/phones.csv",
        "used/application.yaml"
      })
  void whatWasChangedIsFound(String name) throws IOException {
    Map<String, byte[]> files = files(zip);
    String text = new String(files.get(name), StandardCharsets.UTF_8);
    String changed =
        name.equals("orders.csv")
            ? text.replace("2023-03-05", "2023-03-06").replace("iPhone 14", "iPhone 13")
            : text.replace("0", "1");
    files.put(name, changed.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> check(zipped(files)))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.exitCode()).isEqualTo(ExitCode.LOOK));
  }

  @Test
  void anotherRootIsNotReached() {
    String other = "00".repeat(32);

    assertThatThrownBy(() -> new DossierCheck(zip, Optional.of(other), Optional.empty()).check())
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> assertThat(trouble.problems().get(0).id()).isEqualTo("dossier.check.proof"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.txt", "/outside.txt", "used/../../outside.txt"})
  void aNameThatLeadsOutOfTheFolderIsRefused(String name) throws IOException {
    Map<String, byte[]> files = files(zip);
    files.put(name, new byte[] {1});

    assertThatThrownBy(() -> check(zipped(files)))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> assertThat(trouble.problems().get(0).id()).isEqualTo("dossier.zip.name"));
  }

  @Test
  void moreBytesThanADossierHasAreRefused() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("zeros", new byte[100_000_001]);

    assertThatThrownBy(() -> check(zipped(files)))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> assertThat(trouble.problems().get(0).id()).isEqualTo("dossier.zip.large"));
  }

  /** Uses nothing of ours: what docs/dossier.en.md says is enough. */
  @Test
  void thirtyLinesOfAnyLanguageCheckTheProof() throws IOException, NoSuchAlgorithmException {
    JsonNode data = new ObjectMapper().readTree(texts(zip).get("dossier.json"));
    JsonNode manifest = new ObjectMapper().readTree(texts(zip).get("manifest.json"));
    HexFormat hex = HexFormat.of();
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    byte[] salt = hex.parseHex(data.at("/salt").asText());
    long device = Long.parseLong("869999020000470".substring(0, 14));
    sha.update(salt);
    byte[] phone = sha.digest(java.nio.ByteBuffer.allocate(8).putLong(device).array());
    sha.update(salt);
    byte[] line = sha.digest(data.at("/line").asText().getBytes(StandardCharsets.UTF_8));
    byte[] leaf = Arrays.copyOf(phone, 48);
    System.arraycopy(line, 0, leaf, 16, 32);
    for (JsonNode member : data.at("/proof/members")) {
      long index = member.get("index").asLong();
      long last = data.at("/proof/leaves").asLong() - 1;
      byte[] bytes = hex.parseHex(member.get("leaf").asText());
      sha.update((byte) 0);
      byte[] hash = sha.digest(bytes);
      boolean same = Arrays.equals(Arrays.copyOf(bytes, 16), Arrays.copyOf(leaf, 16));
      assertThat(same).isEqualTo(index == data.at("/proof/index").asLong());
      assertThat(same).isEqualTo(Arrays.equals(bytes, leaf));
      for (JsonNode each : member.get("path")) {
        byte[] sibling = hex.parseHex(each.asText());
        boolean right = (index & 1) == 1 || index == last;
        while (right && (index & 1) == 0 && index != 0) {
          index >>= 1;
          last >>= 1;
        }
        sha.update((byte) 1);
        sha.update(right ? sibling : hash);
        hash = sha.digest(right ? hash : sibling);
        index >>= 1;
        last >>= 1;
      }
      assertThat(hex.formatHex(hash)).isEqualTo(manifest.at("/inclusion/root").asText());
    }
  }

  private static DossierCheck.Found check(Path dossier) {
    return new DossierCheck(dossier, Optional.empty(), Optional.empty()).check();
  }

  private static Map<String, String> texts(Path dossier) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    files(dossier).forEach((name, b) -> texts.put(name, new String(b, StandardCharsets.UTF_8)));
    return texts;
  }

  private static Map<String, byte[]> files(Path dossier) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(dossier))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        files.put(entry.getName(), bytes.toByteArray());
      }
    }
    return files;
  }

  private Path zipped(Map<String, byte[]> files) throws IOException {
    Path file = temp.resolve("changed.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        out.putNextEntry(new ZipEntry(each.getKey()));
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return file;
  }
}
