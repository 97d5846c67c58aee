package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

class FactorsCheckTest {
  private static final Pattern PROBLEM_ID =
      Pattern.compile(
          "\"((?:annex|phone|brand|term|file|column|row|cell|number|day|imei|division|boundary"
              + "|supplementary|share|emission|project|default)\\.(?!csv)[a-z.]+)\"");

  @TempDir Path directory;
  private Path folder;

  @BeforeEach
  void copyTheShippedFolder() throws IOException {
    folder = FolderCopy.in(directory);
  }

  @Test
  void theShippedFolderIsFitForUse() {
    assertThat(FactorsCheck.problems(Path.of("factors"))).isEmpty();
  }

  @Test
  void everyMissingFileIsListedAndTheFolderIsRefused() {
    List<Problem> problems = FactorsCheck.problems(directory.resolve("nowhere"));
    assertThat(problems)
        .hasSize(10)
        .allMatch(problem -> problem.id().equals("factors.file.missing"));
    assertThatThrownBy(() -> Factors.load(directory.resolve("nowhere")))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
              assertThat(trouble.problems()).hasSize(10);
            });
  }

  @Test
  void aBadNumberIsShownWithFileLineAndColumn() throws IOException {
    change("phones.csv", "53.12", "53,12".replace(',', 'x'));
    assertThat(places()).containsExactly("phones.csv:2:4 factors.number.bad");
  }

  @Test
  void aNegativeNumberIsRefused() throws IOException {
    change("phones.csv", "53.12,51.84", "53.12,-51.84");
    assertThat(places()).containsExactly("phones.csv:2:5 factors.number.negative");
  }

  @Test
  void productionCannotExceedTheWhole() throws IOException {
    change("phones.csv", "53.12,51.84", "53.12,54");
    assertThat(places()).containsExactly("phones.csv:2:5 factors.phone.production");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    change("phones.csv", ",boundary,", ",limits,");
    assertThat(places()).contains("phones.csv:1 factors.column.missing");
  }

  @Test
  void aConfigurationTwiceIsRefusedHoweverItIsWritten() throws IOException {
    FolderCopy.append(
        folder.resolve("phones.csv"),
        "苹果,iphone13,128,50,40,Apple,production;distribution,indicative,,x,source,,,,");
    assertThat(places()).containsExactly("phones.csv:30:2 factors.phone.double");
  }

  @Test
  void anUnknownMeaningIsRefusedWithTheKnownOnes() throws IOException {
    FolderCopy.append(
        folder.resolve("terms.csv"), "category,宠物,ANIMAL,staff", "colour,红,RED,staff");
    assertThat(places())
        .containsExactly(
            "terms.csv:284:3 factors.term.meaning", "terms.csv:285:1 factors.term.column");
    assertThat(new Messages(Language.EN).of(FactorsCheck.problems(folder).get(0)))
        .endsWith(
            "terms.csv:284:3: The meaning \"ANIMAL\" is unknown. Known for this column:"
                + " MOBILE_PHONE, OTHER.");
  }

  @Test
  void aWordTwiceIsRefused() throws IOException {
    FolderCopy.append(folder.resolve("terms.csv"), "category,Smartphone,OTHER,staff");
    assertThat(places()).containsExactly("terms.csv:284:2 factors.term.double");
  }

  @Test
  void officialAndIndicativeRowsDoNotMix() throws IOException {
    FolderCopy.append(
        folder.resolve("phones.csv"),
        "Apple,iPhone 17,256,50,40,Apple,production;distribution,official,,x,source,,,,");
    assertThat(places()).containsExactly("phones.csv:30:8 factors.phone.status.mixed");
  }

  @Test
  void anUnknownStageOrBrandIsRefused() throws IOException {
    FolderCopy.append(
        folder.resolve("phones.csv"),
        "Foo,Bar,256,50,40,Foo,production;transport,indicative,,x,source,,,,");
    assertThat(places())
        .containsExactly(
            "phones.csv:30:7 factors.boundary.word", "phones.csv:30:1 factors.brand.unknown");
  }

  @Test
  void anAcceptedFootprintNeedsAVerifierAndTheSameBoundary() throws IOException {
    FolderCopy.append(
        folder.resolve("supplementary.csv"),
        ",HUAWEI,Mate 60,256,40,38,production;raw_materials,accepted,,,,,report,,,,");
    assertThat(places())
        .containsExactly(
            "supplementary.csv:2:9 factors.cell.missing",
            "supplementary.csv:2:7 factors.supplementary.boundary");
  }

  @Test
  void aFolderWithoutAnythingToComputeTheDefaultFromIsRefused() throws IOException {
    FolderCopy.change(
        folder.resolve("brands.csv"),
        text ->
            text.replace(",brand,0,", ",brand,1,").replace(",product-line,0,", ",product-line,1,"));
    assertThat(places()).containsExactly("phones.csv factors.default.none");
  }

  @Test
  void aProjectValueThatIsNoNumberIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("project-value.yaml"), "kgco2e_per_phone: many\nofficial: maybe\n");
    assertThat(places())
        .containsExactly(
            "project-value.yaml factors.project.official",
            "project-value.yaml factors.number.bad",
            "project-value.yaml factors.cell.missing",
            "project-value.yaml factors.cell.missing");
  }

  @Test
  void everyProblemOfEveryFileIsListedAtOnce() throws IOException {
    change("phones.csv", "53.12", "?");
    Files.delete(folder.resolve("brands.csv"));
    Files.writeString(folder.resolve("models.csv"), "");
    assertThat(places())
        .contains(
            "phones.csv:2:4 factors.number.bad",
            "brands.csv factors.file.missing",
            "models.csv factors.file.empty");
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() throws IOException {
    Files.write(folder.resolve("terms.csv"), new byte[] {(byte) 0xC4, (byte) 0xE3, ',', 'a'});
    assertThat(places()).containsExactly("terms.csv factors.file.unreadable");
  }

  @Test
  void everyProblemHasASentenceInBothLanguages() throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/puhui/factors"))) {
      sources = files.toList();
    }
    for (Path source : sources) {
      Matcher ids = PROBLEM_ID.matcher(Files.readString(source));
      while (ids.find()) {
        String id = "factors." + ids.group(1);
        for (Language language : Language.values()) {
          assertThat(new Messages(language).of(id)).as(id).doesNotStartWith("factors.");
        }
      }
    }
  }

  private void change(String file, String from, String to) throws IOException {
    FolderCopy.change(folder.resolve(file), text -> text.replaceFirst(Pattern.quote(from), to));
  }

  private List<String> places() {
    return FactorsCheck.problems(folder).stream()
        .map(problem -> folder.relativize(Path.of(problem.place().toString())) + " " + problem.id())
        .toList();
  }
}
