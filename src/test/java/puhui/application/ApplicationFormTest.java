package puhui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.facts.Amount;
import puhui.facts.ApplicantType;
import puhui.facts.Day;
import puhui.facts.Text;

class ApplicationFormTest {

  @Test
  void theDemoFormIsReadWhole() {
    ApplicationForm form = ApplicationForm.read(Path.of("cases/demo/application.yaml"));

    assertThat(form.id()).isEqualTo(new Text("2023-example-1"));
    assertThat(form.year()).isEqualTo(2023);
    assertThat(form.date()).isEqualTo(Day.of("2024-03-01"));
    assertThat(form.applicant().type()).isEqualTo(ApplicantType.PLATFORM_OPERATOR);
    assertThat(form.applicant().uscc()).isEqualTo(new Text("9144030071526726XG"));
    assertThat(form.platformNames()).containsExactly("示例平台", "example");
    assertThat(form.documents()).hasSize(9);
    assertThat(form.commitments().platformNotIssuedElsewhere()).isTrue();
    assertThat(form.commitments().usersNotIssuedElsewhere()).isTrue();
    assertThat(form.benefitSharing().mode()).isEqualTo(new Text("按协议向注册用户返还收益"));
    assertThat(form.aggregate().given()).isFalse();
  }

  @Test
  void theDemoInventoryIsReadWhole() {
    InventoryForm inventory =
        ApplicationForm.read(Path.of("cases/demo/application.yaml")).inventory();

    assertThat(inventory.given()).isTrue();
    assertThat(inventory.categoriesT())
        .containsOnlyKeys(1, 2, 3, 4, 6)
        .containsEntry(4, Amount.of("1400.76"));
    assertThat(inventory.totalOrders()).isEqualTo(Amount.of(44316900));
    assertThat(inventory.phonesSold()).isEqualTo(Amount.NOT_STATED);
    assertThat(inventory.phonesSoldOrOrders()).isEqualTo(Amount.of(13328500));
    assertThat(inventory.statement().given()).isTrue();
  }

  @Test
  void whatIsMissingIsNotStated() {
    ApplicationForm form = Forms.read(Forms.LEAST);

    assertThat(form.id()).isEqualTo(Text.NOT_STATED);
    assertThat(form.date()).isEqualTo(Day.NOT_STATED);
    assertThat(form.applicant().type()).isEqualTo(ApplicantType.NOT_STATED);
    assertThat(form.documents()).isEmpty();
    assertThat(form.commitments().platformNotIssuedElsewhere()).isFalse();
    assertThat(form.inventory().given()).isFalse();
    assertThat(form.controlTotals().phones()).isEqualTo(Amount.NOT_STATED);
    assertThat(form.city().marketShare()).isEqualTo(Amount.NOT_STATED);
  }

  @Test
  void aKeyWithoutValueAndAWordForNotStatedAreNotStated() {
    ApplicationForm form =
        Forms.read(Forms.LEAST + "id:\ndate: '-'\napplicant: { name: 无, type: N/A }\ninventory:\n");

    assertThat(form.id()).isEqualTo(Text.NOT_STATED);
    assertThat(form.date()).isEqualTo(Day.NOT_STATED);
    assertThat(form.applicant().name()).isEqualTo(Text.NOT_STATED);
    assertThat(form.applicant().type()).isEqualTo(ApplicantType.NOT_STATED);
    assertThat(form.inventory().given()).isFalse();
  }

  @Test
  void yearAndPlatformNameAreNeeded() {
    assertThat(Forms.problems("id: a\n"))
        .containsExactlyInAnyOrder(
            "1:1 application.year_missing", "1:1 application.platform_missing");
    assertThat(Forms.problems("year: 无\nplatform: { aliases: [a] }\n"))
        .containsExactly("1:7 application.year_missing", "2:11 application.platform_missing");
  }

  @Test
  void anUnknownKeyIsAnErrorThatNamesTheNearestKnownOne() {
    String yaml = Forms.LEAST + "inventory:\n  phone_order: 5\ndocument: [a]\n";

    assertThat(Forms.problems(yaml))
        .containsExactly("4:3 application.key_unknown", "5:1 application.key_unknown");
    assertThat(Forms.sentences(yaml).get(0))
        .startsWith(
            "The key \"inventory.phone_order\" is not known. The nearest known key is"
                + " \"phone_orders\"");
    assertThat(Forms.sentences(yaml).get(1)).contains("\"documents\"");
  }

  @Test
  void aDoubledKeyIsAnError() {
    assertThat(Forms.problems(Forms.LEAST + "id: a\nid: b\n"))
        .containsExactly("4:1 application.key_twice");
  }

  @Test
  void wrongKindsAreAllReportedAtOnceInTheOrderOfTheFile() {
    String yaml =
        """
        year: 2023
        platform: { name: 示例平台, aliases: example }
        date: 2024/03/01
        commitments: { platform_not_issued_elsewhere: yes, users_not_issued_elsewhere: "true" }
        benefit_sharing: [a]
        inventory:
          total: "1,000"
          total_orders: 1.5
          phone_orders: -1
          categories_in_total: [1, 7]
        applicant: { name: true }
        """;

    assertThat(Forms.problems(yaml))
        .containsExactly(
            "2:34 application.list",
            "3:7 application.day",
            "4:47 application.flag",
            "4:80 application.flag",
            "5:18 application.section",
            "7:10 application.amount",
            "8:17 application.count",
            "9:17 application.count",
            "10:28 application.category",
            "11:20 application.text");
  }

  @Test
  void anAmountKeepsItsExactText() {
    assertThat(Forms.withInventory("total: '0.100000000001'").inventory().totalT())
        .isEqualTo(Amount.of("0.100000000001"));
    assertThat(Forms.withInventory("total: 24643.26").inventory().totalT())
        .isEqualTo(Amount.of("24643.26"));
    assertThat(Forms.problems(Forms.LEAST + "inventory: { total: 1e5 }\n"))
        .containsExactly("3:21 application.amount");
  }

  @Test
  void anotherMethodologyIsAnError() {
    assertThat(Forms.problems(Forms.LEAST + "methodology: guangdong-phones\n"))
        .containsExactly("3:14 application.methodology");
  }

  @Test
  void aDayThatTheCalendarLacksIsAnError() {
    assertThat(Forms.problems(Forms.LEAST + "date: 2023-02-29\n"))
        .containsExactly("3:7 application.day");
    assertThat(Forms.problems(Forms.LEAST + "date: 2024-3-1\n"))
        .containsExactly("3:7 application.day");
  }

  @Test
  void sameEmissionsInTwoWaysAreAnError() {
    String activity = "  activities: [ { category: 1, amount: '1', unit: kg, factor: f } ]\n";

    assertThat(Forms.problems(Forms.LEAST + "inventory:\n  total: '5'\n  categories: { 1: '1' }\n"))
        .containsExactly("4:10 application.total_twice");
    assertThat(Forms.problems(Forms.LEAST + "inventory:\n  total: '5'\n" + activity))
        .containsExactly("4:10 application.total_twice");
    assertThat(Forms.problems(Forms.LEAST + "inventory:\n  categories: { 1: '1' }\n" + activity))
        .containsExactly("5:29 application.category_twice");
  }

  @Test
  void anUnknownDocumentIsKeptAndListed() {
    ApplicationForm form = Forms.read(Forms.LEAST + "documents: [order_records, photo]\n");

    assertThat(form.documents()).containsExactly("order_records", "photo");
    assertThat(form.unknownDocuments()).isEqualTo(List.of("photo"));
  }

  @Test
  void anUnknownApplicantTypeIsNotRecognised() {
    assertThat(Forms.read(Forms.LEAST + "applicant: { type: reseller }\n").applicant().type())
        .isEqualTo(ApplicantType.NOT_RECOGNISED);
  }

  @Test
  void anAggregateNeedsBothItsFigures() {
    assertThat(Forms.problems(Forms.LEAST + "aggregate: { eligible_orders: 5 }\n"))
        .containsExactly("3:12 application.aggregate");
  }

  @Test
  void aMarketShareIsAboveZeroAndAtMostOne() {
    assertThat(Forms.problems(Forms.LEAST + "city: { market_share: '0' }\n"))
        .containsExactly("3:23 application.market_share");
    assertThat(Forms.problems(Forms.LEAST + "city: { market_share: '1.01' }\n"))
        .containsExactly("3:23 application.market_share");
    assertThat(Forms.read(Forms.LEAST + "city: { market_share: '1' }\n").city().marketShare())
        .isEqualTo(Amount.of(1));
  }

  @Test
  void controlTotalsAreByMonth() {
    ApplicationForm form =
        Forms.read(Forms.LEAST + "control_totals: { phones: 3, amount_cny: { 2023-01: '9.5' } }\n");

    assertThat(form.controlTotals().amountCny()).containsEntry("2023-01", Amount.of("9.5"));
    assertThat(Forms.problems(Forms.LEAST + "control_totals: { amount_cny: { 2023-13: '9' } }\n"))
        .containsExactly("3:42 application.month");
  }
}
