package puhui.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static puhui.impact.TwoVersions.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each flip names what made it, and nothing else. */
class CauseTest {
  private static final String ONE = "356938035643809";
  private static final String OTHER = "869913326499591";
  private static final String START = "AP-07 creditingStart 2022-08-18 -> 2023-07-01";

  @TempDir Path temp;

  @Test
  void anAddedRule() throws IOException {
    assertThat(
            rows(row("A", "2023-10-18", "W1", ONE), row("B", "2023-10-18", "W2", OTHER))
                .add("ZZ-01", "agreementId.stated, agreementId == \"W2\"", "refer")
                .flips(out()))
        .containsExactly("B | ELIGIBLE DV-01 | REVIEW DV-01;ZZ-01 | ZZ-01 added | order");
  }

  @Test
  void aRemovedRule() throws IOException {
    assertThat(
            rows(row("A", "2023-10-18", "", ONE), row("B", "2023-10-18", "W2", OTHER))
                .remove("order", "AP-09")
                .flips(out()))
        .containsExactly("A | INELIGIBLE AP-09;DV-01 | ELIGIBLE DV-01 | AP-09 removed | order");
  }

  @Test
  void anOutcomeThatRefersWhatItRejected() throws IOException {
    assertThat(
            rows(row("A", "2023-10-18", "", ONE), row("B", "2022-08-01", "", OTHER))
                .edit("order", "AP-09", "outcome.reject", "outcome.refer")
                .creditingStart("2022-09-01")
                .flips(out()))
        .as("B is still rejected, by the same rules")
        .containsExactly("A | INELIGIBLE AP-09;DV-01 | REVIEW AP-09;DV-01 | AP-09 changed | order");
  }

  @Test
  void aRuleThatIsSwitchedOff() throws IOException {
    TwoVersions versions = rows(row("A", "2023-10-18", "", ONE));
    Files.writeString(
        versions.edited.resolve("states.yaml"),
        "AP-09: { state: off, reason: under review, by: the office, since: 2024-01-01 }\n");

    assertThat(versions.flips(out()))
        .containsExactly("A | INELIGIBLE AP-09;DV-01 | ELIGIBLE DV-01 | AP-09 changed | order");
  }

  @Test
  void aMessageDecidesNothing() throws IOException {
    TwoVersions versions =
        rows(row("A", "2023-10-18", "", ONE))
            .edit("order", "AP-09", "@message_en( \"", "@message_en( \"Attention: ");

    assertThat(versions.compare(out(), 1).differences()).isEmpty();
    assertThat(TwoVersions.read(out())).isEmpty();
  }

  @Test
  void ofTwoEditsEachOrderNamesItsOwn() throws IOException {
    assertThat(
            rows(
                    row("A", "2023-02-18", "W1", ONE),
                    row("B", "2023-10-18", "", OTHER),
                    row("C", "2023-02-18", "", "869970420915492"))
                .creditingStart("2023-07-01")
                .remove("order", "AP-09")
                .flips(out()))
        .containsExactly(
            "A | ELIGIBLE DV-01 | INELIGIBLE AP-07;DV-01 | " + START + " | order",
            "B | INELIGIBLE AP-09;DV-01 | ELIGIBLE DV-01 | AP-09 removed | order",
            "C | INELIGIBLE AP-09;DV-01 | INELIGIBLE AP-07;DV-01 | "
                + START
                + "; AP-09 removed | order");
  }

  @Test
  void aConditionAndItsParameterAreToldApart() throws IOException {
    assertThat(
            rows(
                    row("A", "2023-02-18", "W1", ONE),
                    row("B", "2023-10-18", "W9", OTHER),
                    row("C", "2023-02-18", "W9", "869970420915492"))
                .creditingStart("2023-07-01")
                .edit(
                    "order",
                    "AP-07",
                    "date.stated, date < parameters.creditingStart",
                    "date.stated, date < parameters.creditingStart"
                        + " || agreementId.stated && agreementId == \"W9\"")
                .flips(out()))
        .containsExactly(
            "A | ELIGIBLE DV-01 | INELIGIBLE AP-07;DV-01 | " + START + " | order",
            "B | ELIGIBLE DV-01 | INELIGIBLE AP-07;DV-01 | AP-07 changed | order",
            "C | ELIGIBLE DV-01 | INELIGIBLE AP-07;DV-01 | AP-07 changed; " + START + " | order");
  }

  @Test
  void aParameterOfARuleThatIsGoneIsNotBlamed() throws IOException {
    assertThat(
            rows(row("A", "2022-08-01", "W1", ONE), row("B", "2023-02-18", "W1", OTHER))
                .creditingStart("2023-07-01")
                .remove("order", "AP-07")
                .flips(out()))
        .containsExactly(
            "A | INELIGIBLE AP-07;AP-08;DV-01 | INELIGIBLE AP-08;DV-01 | AP-07 removed | order");
  }

  @Test
  void anotherOrderOfThePhoneIsNamedAsTheOneThatWasStruck() throws IOException {
    assertThat(
            rows(
                    row("A", "2023-02-18", "W1", ONE),
                    row("B", "2023-10-18", "W1", ONE),
                    row("C", "2023-11-18", "", ONE))
                .creditingStart("2023-07-01")
                .remove("order", "AP-09")
                .flips(out()))
        .as("C comes to live whatever becomes of A; B is first because A falls")
        .containsExactly(
            "A | ELIGIBLE DV-01 | INELIGIBLE AP-07;DV-01 | " + START + " | order",
            "B | INELIGIBLE DC-04;DV-01 | ELIGIBLE DV-01 | " + START + " | device",
            "C | INELIGIBLE AP-09;DV-01 | INELIGIBLE DC-04;DV-01 | AP-09 removed | order");
  }

  @Test
  void twoEditsThatOnlyTogetherFreeThePhonesFirstOrder() throws IOException {
    assertThat(
            rows(row("A", "2023-02-18", "", ONE), row("B", "2023-10-18", "W1", ONE))
                .creditingStart("2023-07-01")
                .startFromHere(temp.resolve("before"))
                .edit("", "parameters", "value: 2023-07-01", "value: 2022-08-18")
                .remove("order", "AP-09")
                .flips(out()))
        .containsExactly(
            "A | INELIGIBLE AP-07;AP-09;DV-01 | ELIGIBLE DV-01"
                + " | AP-07 creditingStart 2023-07-01 -> 2022-08-18; AP-09 removed | order",
            "B | ELIGIBLE DV-01 | INELIGIBLE DC-04;DV-01"
                + " | AP-07 creditingStart 2023-07-01 -> 2022-08-18; AP-09 removed | device");
  }

  @Test
  void anOrderMayBeStruckItselfAndThroughItsPhone() throws IOException {
    assertThat(
            rows(row("A", "2023-02-18", "W1", ONE), row("B", "2023-10-18", "W2", ONE))
                .creditingStart("2023-07-01")
                .add("ZZ-01", "agreementId.stated, agreementId == \"W2\"", "refer")
                .flips(out()))
        .contains(
            "B | INELIGIBLE DC-04;DV-01 | REVIEW DV-01;ZZ-01 | "
                + START
                + "; ZZ-01 added | order+device");
  }

  @Test
  void aPhoneWhoseFirstOrderIsReferredPutsTheNextOneInReview() throws IOException {
    assertThat(
            rows(row("A", "2023-02-18", "W1", ONE), row("B", "2023-10-18", "W2", ONE))
                .add("ZZ-01", "agreementId.stated, agreementId == \"W1\"", "refer")
                .flips(out()))
        .containsExactly(
            "A | ELIGIBLE DV-01 | REVIEW DV-01;ZZ-01 | ZZ-01 added | order",
            "B | INELIGIBLE DC-04;DV-01 | REVIEW DC-05;DV-01 | ZZ-01 added | device");
  }

  @Test
  void anOrderThatStaysRejectedMayComeToBeOneOfThePhonesLiveOrders() throws IOException {
    assertThat(
            rows(row("A", "2023-02-18", "W1", ONE), row("B", "2023-10-18", "", ONE))
                .edit("order", "AP-09", "outcome.reject", "outcome.refer")
                .creditingStart("2023-01-01")
                .flips(out()))
        .containsExactly(
            "B | INELIGIBLE AP-09;DV-01 | INELIGIBLE AP-09;DC-04;DV-01 | AP-09 changed | order");
  }

  @Test
  void aChangedRuleAboutPhonesStrikesTheOrderItself() throws IOException {
    assertThat(
            rows(row("A", "2023-02-18", "W1", ONE), row("B", "2023-10-18", "W2", ONE))
                .edit("repeat", "DC-04", "outcome.reject", "outcome.refer")
                .flips(out()))
        .containsExactly("B | INELIGIBLE DC-04;DV-01 | REVIEW DC-04;DV-01 | DC-04 changed | order");
  }

  @Test
  void factorsAreToldFromRules() throws IOException {
    Path factors = TwoVersions.copy(TwoVersions.FACTORS, temp.resolve("factors"));
    Path blocked = factors.resolve("imei-blocklist.csv");
    Files.writeString(
        blocked, Files.readString(blocked).stripTrailing() + "\n" + ONE + ",placeholder,,test\n");

    assertThat(
            rows(row("A", "2023-10-18", "W1", ONE), row("B", "2023-02-18", "W2", OTHER))
                .withFactors(factors)
                .creditingStart("2023-07-01")
                .flips(out()))
        .containsExactly(
            "A | ELIGIBLE DV-01 | INELIGIBLE DC-03;DV-01 | DC-03 factors imei-blocklist.csv | order",
            "B | ELIGIBLE DV-01 | INELIGIBLE AP-07;DV-01 | " + START + " | order");
  }

  private TwoVersions rows(String... rows) throws IOException {
    return TwoVersions.ofRows(temp, rows);
  }

  private Path out() {
    return temp.resolve("out");
  }
}
