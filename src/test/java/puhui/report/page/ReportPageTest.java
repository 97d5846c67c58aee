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

  private static String withoutAssets(String page) {
    return TEXTS.matcher(page).replaceAll("");
  }

  private static String page(ApplicationDecision decision, Language language) {
    return ReportPage.of(SampleReport.of(decision), language);
  }
}
