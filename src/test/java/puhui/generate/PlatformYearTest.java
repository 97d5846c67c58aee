package puhui.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.generate.story.Plan;
import puhui.generate.story.Verdict;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Progress;
import puhui.text.Trouble;

class PlatformYearTest {
  private static final List<String> FILES =
      List.of("orders.csv", "expected.csv", "application.yaml", "README.txt");

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytesWhateverTheMachinesLocale() throws IOException {
    write(3000, 7, "a", Options.USUAL);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      write(3000, 7, "b", Options.USUAL);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    for (String file : FILES) {
      assertThat(folder.resolve("b").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("a").resolve(file));
    }
  }

  @Test
  void theFirstRowsOfASeedStayWhatTheyWere() throws IOException {
    write(100, 7, "out", Options.USUAL);
    assertThat(Files.readAllLines(folder.resolve("out/expected.csv")).subList(1, 4))
        .containsExactly(
            "orders.csv,1,124670678266842656530019,ELIGIBLE,",
            "orders.csv,2,965783171623274426,INELIGIBLE,DC-02",
            "orders.csv,3,3268976310547327639624,ELIGIBLE,");
  }

  @Test
  void anotherSeedGivesOtherOrdersAndOtherPhones() {
    write(500, 7, "a", Options.USUAL);
    write(500, 8, "b", Options.USUAL);
    assertThat(SampleYear.read(folder.resolve("a")).phones().keySet())
        .doesNotContainAnyElementsOf(SampleYear.read(folder.resolve("b")).phones().keySet());
  }

  @Test
  void everyRowIsCountedOnce() {
    Tally tally = write(12_345, 7, "out", Options.USUAL);
    SampleYear year = SampleYear.read(folder.resolve("out"));
    assertThat(tally.rows()).isEqualTo(12_345).isEqualTo(year.rows().size());
    assertThat(Stream.of(Verdict.values()).mapToLong(tally::rows).sum()).isEqualTo(12_345);
    assertThat(SampleYear.records(folder.resolve("out/expected.csv"))).hasSize(12_346);
    for (Verdict verdict : Verdict.values()) {
      assertThat(year.that(row -> row.decision().equals(verdict.name())))
          .hasSize((int) tally.rows(verdict));
    }
  }

  @Test
  void everyStoryIsToldInTwentyThousandOrdersAndHasASentenceInBothLanguages() {
    Tally tally = write(20_000, 7, "out", Options.USUAL);
    for (String story : new Plan(20_000, 7, 80).names()) {
      assertThat(tally.rowsOfStory(story)).as(story).isGreaterThanOrEqualTo(10);
      for (Language language : Language.values()) {
        assertThat(new Messages(language).of("generate.story." + story))
            .doesNotContain("generate.story");
      }
    }
  }

  @Test
  void everyRuleAboutOrdersAndDevicesIsProvokedButThoseThatNeedALedger() {
    Tally tally = write(20_000, 7, "out", Options.USUAL);
    assertThat(tally.rules())
        .containsExactly(
            "AP-01", "AP-02", "AP-03", "AP-04", "AP-05", "AP-06", "AP-07", "AP-08", "AP-09",
            "AP-10", "AP-11", "DC-01", "DC-02", "DC-03", "DC-04", "DC-05", "DC-07", "LK-01");
  }

  @Test
  void tooFewRowsAreUnreadableToReferTheApplication() {
    Tally tally = write(20_000, 7, "out", Options.USUAL);
    assertThat(tally.rows(Verdict.UNREADABLE)).isLessThan(20_000 * 5 / 1000);
  }

  @Test
  void aGzippedYearHoldsTheSameOrders() throws IOException {
    write(500, 7, "plain", Options.USUAL);
    write(500, 7, "zipped", new Options(2023, 80, true, false, false));
    try (var unzipped =
        new GZIPInputStream(Files.newInputStream(folder.resolve("zipped/orders.csv.gz")))) {
      assertThat(unzipped.readAllBytes())
          .isEqualTo(Files.readAllBytes(folder.resolve("plain/orders.csv")));
    }
  }

  @Test
  void headersCanBeChinese() throws IOException {
    write(1, 7, "out", new Options(2023, 80, false, true, false));
    assertThat(Files.readAllLines(folder.resolve("out/orders.csv")).get(0))
        .startsWith("订单号,下单日期,平台,用户ID");
  }

  @Test
  void moreOrdersCanBeDeliveredElsewhere() {
    Tally few = write(2000, 7, "few", new Options(2023, 0, false, false, false));
    Tally many = write(2000, 7, "many", new Options(2023, 500, false, false, false));
    assertThat(few.rowsOfStory("AP-05")).isZero();
    assertThat(many.rowsOfStory("AP-05")).isEqualTo(1000);
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> write(10, 7, "out", Options.USUAL)).isInstanceOf(Trouble.class);
    assertThat(out).isDirectoryContaining("glob:**/mine.txt");
    assertThat(folder).isDirectoryNotContaining("glob:**.part*");
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> write(0, 7, "out", Options.USUAL))
        .hasMessageContaining("generate.orders");
    assertThatThrownBy(() -> write(1, 7, "out", new Options(2021, 80, false, false, false)))
        .hasMessageContaining("generate.year");
    assertThatThrownBy(() -> write(1, 7, "out", new Options(2023, 501, false, false, false)))
        .hasMessageContaining("generate.elsewhere");
  }

  private Tally write(long orders, long seed, String name, Options options) {
    return PlatformYear.write(orders, seed, folder.resolve(name), options, Progress.NONE);
  }
}
