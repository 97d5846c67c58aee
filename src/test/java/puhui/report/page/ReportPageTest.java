package puhui.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import puhui.decisions.ApplicationDecision;
import puhui.report.SampleReport;
import puhui.text.Language;

class ReportPageTest {
  private static final Pattern TEXTS =
      Pattern.compile("<script>.*?</script>|<style>.*?</style>", Pattern.DOTALL);

  @Test
  void leavesPagesToLookAt() throws Exception {
    Path folder = Files.createDirectories(Path.of("target/report-pages"));
    for (ApplicationDecision decision : ApplicationDecision.values()) {
      for (Language language : Language.values()) {
        String name =
            decision.name().toLowerCase(java.util.Locale.ROOT) + "-" + language.code() + ".html";
        Files.writeString(folder.resolve(name), page(decision, language));
        assertThat(folder.resolve(name)).isNotEmptyFile();
      }
    }
  }

  @Test
  void leavesPagesWithSharesToLookAt() throws Exception {
    Path folder = Files.createDirectories(Path.of("target/report-pages"));
    for (Language language : Language.values()) {
      for (boolean confirmed : new boolean[] {true, false}) {
        String name = (confirmed ? "confirmed-" : "stopped-") + language.code() + ".html";
        Files.writeString(
            folder.resolve(name), ReportPage.of(SampleReport.ofShares(confirmed), language));
        assertThat(folder.resolve(name)).isNotEmptyFile();
      }
    }
  }

  @Test
  void everySentenceOfThePageExistsInBothLanguages() {
    assertThat(withoutAssets(page(ApplicationDecision.REJECTED, Language.ZH)))
        .doesNotContainPattern(">report\\.[a-z]")
        .contains("驳回")
        .contains("Rejected");
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    assertThat(page(ApplicationDecision.REVIEW, Language.ZH))
        .isEqualTo(page(ApplicationDecision.REVIEW, Language.ZH));
  }

  @Test
  void theLanguageAskedForIsShownFirst() {
    assertThat(page(ApplicationDecision.REVIEW, Language.EN))
        .contains("<html lang=\"en\">")
        .contains("id=\"choose-en\" value=\"en\" aria-label=\"English\" checked");
    assertThat(page(ApplicationDecision.REVIEW, Language.ZH))
        .contains("<html lang=\"zh-CN\">")
        .contains("id=\"choose-zh\" value=\"zh\" aria-label=\"中文\" checked");
  }

  @Test
  void textFromOrdersNeverBecomesMarkup() {
    String page = withoutAssets(page(ApplicationDecision.REVIEW, Language.ZH));

    assertThat(page).doesNotContain(SampleReport.HOSTILE).doesNotContain("<img");
    assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;");
  }

  @Test
  void chartDataIsJsonThatCannotLeaveItsScript() throws Exception {
    Matcher script =
        Pattern.compile(
                "<script type=\"application/json\" id=\"chart-data\">(.*?)</script>",
                Pattern.DOTALL)
            .matcher(page(ApplicationDecision.REVIEW, Language.ZH));

    assertThat(script.find()).isTrue();
    assertThat(new ObjectMapper().readTree(script.group(1)).at("/brands/8/en").asText())
        .isEqualTo(SampleReport.HOSTILE);
  }

  @Test
  void nothingIsFetchedFromAnywhere() {
    assertThat(withoutAssets(page(ApplicationDecision.REVIEW, Language.ZH)))
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .contains("default-src &#39;none&#39;");
  }

  @Test
  void standInsAreNamedOnItsFace() {
    assertThat(page(ApplicationDecision.ACCEPTED, Language.ZH)).contains("本报告数值为示意性");
  }

  @Test
  void aRunOnTotalsSaysThatNoOrderWasChecked() {
    String unproven = "没有逐单核查";

    assertThat(ReportPage.of(SampleReport.ofAggregate(), Language.ZH)).contains(unproven);
    assertThat(page(ApplicationDecision.REVIEW, Language.ZH)).doesNotContain(unproven);
  }

  @Test
  void aSampledComparisonOfTheEnginesIsNamedBeforeTheFirstHeading() {
    String sampled = withoutAssets(ReportPage.of(SampleReport.ofSample(), Language.ZH));
    String whole = withoutAssets(page(ApplicationDecision.ACCEPTED, Language.ZH));

    assertThat(sampled.substring(0, sampled.indexOf("<h2>"))).contains("第二规则引擎仅作抽样比对");
    assertThat(whole).doesNotContain("抽样比对").contains("逐单结论一致");
  }

  @Test
  void aRuleThatCaughtFarMoreThanExpectedIsNamedBeforeTheFirstHeading() {
    String page = withoutAssets(ReportPage.of(SampleReport.ofShares(false), Language.ZH));
    String firstScreen = page.substring(0, page.indexOf("<h2>"));

    assertThat(firstScreen)
        .contains("规则 AP-03 命中 306,288 个订单中的 1,512 个（0.49 %），远超其文件声明的 0.15 %。")
        .contains(
            "Rule AP-06 caught 1,311 of 306,288 orders (0.43 %), far more than in the last accepted run: 12 of 290,117 (&lt; 0.01 %).")
        .contains("<code>--confirm-share AP-03</code>", "<code>--confirm-share AP-06</code>")
        .contains("Zero, since a rule caught far more");
    assertThat(page).contains("far more", "not in that run");
  }

  @Test
  void aConfirmedExcessIsStillNamedBeforeTheFirstHeading() {
    String page = withoutAssets(ReportPage.of(SampleReport.ofShares(true), Language.ZH));
    String firstScreen = page.substring(0, page.indexOf("<h2>"));

    assertThat(firstScreen)
        .contains("Rule AP-03 caught", "confirmed for this run")
        .doesNotContain("notice stop", "--confirm-share");
  }

  @Test
  void aRunOfWhichNothingWasExpectedSaysNothingOfShares() {
    assertThat(withoutAssets(page(ApplicationDecision.ACCEPTED, Language.ZH)))
        .doesNotContain("预期命中占比", "expected to catch", "notice stop");
  }

  private static String withoutAssets(String page) {
    return TEXTS.matcher(page).replaceAll("");
  }

  private static String page(ApplicationDecision decision, Language language) {
    return ReportPage.of(SampleReport.of(decision), language);
  }
}
