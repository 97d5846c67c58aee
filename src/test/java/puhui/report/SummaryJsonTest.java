package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.decisions.ApplicationDecision;
import puhui.rules.RuleDescription;

class SummaryJsonTest {
  private final JsonNode review = summary(ApplicationDecision.REVIEW);

  @Test
  void theApplicationIsNamedWithItsDecisionAndEveryFinding() {
    assertThat(review.at("/application/decision").asText()).isEqualTo("REVIEW");
    assertThat(review.at("/application/findings").findValuesAsText("rule"))
        .containsExactly("AD-20", "DC-24", "FA-20");
    assertThat(review.at("/application/findings/1/message_zh").asText())
        .isEqualTo("示例二手交易平台有限公司：不满足“已查询登记簿”");
  }

  @Test
  void everyRowReadIsCountedOnce() {
    JsonNode orders = review.at("/orders");

    assertThat(orders.at("/read").asLong())
        .isEqualTo(
            orders.at("/eligible").asLong()
                + orders.at("/review").asLong()
                + orders.at("/ineligible").asLong()
                + orders.at("/unreadable").asLong());
  }

  @Test
  void tonnesAreTextsWithTwoDecimals() {
    JsonNode emissions = review.at("/emissions");

    assertThat(emissions.at("/baseline_t").isTextual()).isTrue();
    assertThat(emissions.at("/baseline_t").asText()).isEqualTo("8398.02");
    assertThat(emissions.at("/project_t").asText()).isEqualTo("165.66");
    assertThat(emissions.at("/reduction_t").asText()).isEqualTo("8232.36");
    assertThat(emissions.at("/review_reduction_t").asText()).isEqualTo("51.60");
    assertThat(emissions.at("/per_phone_kg").asText()).isEqualTo("27.63");
    assertThat(emissions.at("/project_kg_per_phone").asText()).isEqualTo("0.556069");
    assertThat(emissions.at("/sensitivity/by_gmv/reduction_t").asText()).isEqualTo("7998.68");
    assertThat(emissions.at("/city/reduction_t").asText()).isEqualTo("41161.80");
  }

  @Test
  void nothingIsClaimableUnlessTheApplicationIsAccepted() {
    assertThat(review.at("/emissions/claimable_t").asText()).isEqualTo("0.00");
    assertThat(summary(ApplicationDecision.ACCEPTED).at("/emissions/claimable_t").asText())
        .isEqualTo("8232.36");
  }

  @Test
  void everyRuleOfTheFolderIsListedWithWhatItDid() {
    assertThat(review.at("/rules").findValuesAsText("id"))
        .isEqualTo(SampleRules.all().stream().map(RuleDescription::id).toList());
    JsonNode rule = review.at("/rules/0");
    assertThat(rule.at("/orders").asLong()).isEqualTo(1_020);
    assertThat(rule.at("/only").asLong()).isEqualTo(980);
    assertThat(rule.at("/only_reduction_t").asText()).isEqualTo("27.08");
  }

  @Test
  void theRowThatSetTheDefaultIsNamed() {
    assertThat(review.at("/default_factor/kg").asText()).isEqualTo("32.85");
    assertThat(review.at("/default_factor/row").asText()).isEqualTo("google-pixel-4a-128");
    assertThat(review.at("/factor_set/status").asText()).isEqualTo("indicative");
  }

  @Test
  void theRunIsKnownByItsVersionAndHashes() {
    List<String> names = new ArrayList<>();
    review.at("/run").fieldNames().forEachRemaining(names::add);

    assertThat(names)
        .containsExactly(
            "program_version",
            "rules_sha256",
            "factors_sha256",
            "application_sha256",
            "order_files",
            "last_accepted_sha256",
            "confirmed_shares",
            "ledger_sha256",
            "cross_check");
    assertThat(review.at("/run/order_files/1/rows").asLong()).isEqualTo(6_400);
  }

  @Test
  void theSameRunGivesTheSameBytesWithLineFeedsOnly() {
    String text = SummaryJson.of(SampleReport.of(ApplicationDecision.REVIEW));

    assertThat(text)
        .isEqualTo(SummaryJson.of(SampleReport.of(ApplicationDecision.REVIEW)))
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void theManifestHashesEveryInputAndOutput(@TempDir Path folder) throws IOException {
    JsonNode manifest;
    try (RunFolder run = RunFolder.create(folder.resolve("run"), false)) {
      run.write("summary.json", "{}\n");
      manifest =
          new ObjectMapper()
              .readTree(ManifestJson.of(run, SampleReport.inputs(), Map.of(), Map.of()));
    }

    assertThat(manifest.at("/outputs").size()).isEqualTo(1);
    assertThat(manifest.at("/outputs/summary.json").asText())
        .isEqualTo("ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356");
    assertThat(manifest.at("/inputs/order_files").size()).isEqualTo(2);
  }

  private static JsonNode summary(ApplicationDecision decision) {
    try {
      return new ObjectMapper().readTree(SummaryJson.of(SampleReport.of(decision)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
