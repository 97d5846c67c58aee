package puhui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Day;
import puhui.facts.Inventory;
import puhui.facts.Parameters;
import puhui.facts.Text;

class ApplicationFactsTest {
  private static final Application.FactorSet FACTORS =
      new Application.FactorSet(false, true, true, true, false, false, Amount.of(3), false);
  private static final Application.RunFacts RUN =
      new Application.RunFacts(
          false, Text.NOT_STATED, Amount.of(10), Amount.of(0), Amount.of(4), Text.NOT_STATED);

  @Test
  void theDemoLacksNothing() {
    Application facts = of(ApplicationForm.read(Path.of("cases/demo/application.yaml")));

    assertThat(facts.year()).isEqualTo(Amount.of(2023));
    assertThat(facts.periodEnd()).isEqualTo(Day.of("2023-12-31"));
    assertThat(facts.applicant().uscc().valid()).isTrue();
    assertThat(facts.documents().missingCount()).isEqualTo(Amount.of(0));
    assertThat(facts.documents().registration()).isTrue();
    assertThat(facts.commitments().users()).isTrue();
    assertThat(facts.benefitSharing().usersInformed()).isTrue();
    assertThat(facts.inventory().missingCategories()).isEqualTo(Text.NOT_STATED);
    assertThat(facts.inventory().operationalControl()).isTrue();
    assertThat(facts.inventory().coversAllStages()).isTrue();
    assertThat(facts.inventory().statementGiven()).isTrue();
    assertThat(facts.inventory().phonesSold()).isEqualTo(Amount.of(13328500));
  }

  @Test
  void anyOfThreeRegistrationCertificatesIsEnough() {
    for (String id :
        new String[] {"business_licence", "uscc_certificate", "organisation_code_certificate"}) {
      assertThat(
              of(Forms.read(Forms.LEAST + "documents: [" + id + "]\n")).documents().registration())
          .as(id)
          .isTrue();
    }
  }

  @Test
  void missingDocumentsAreNamed() {
    Application.Documents documents =
        of(Forms.read(
                Forms.LEAST
                    + "documents: [order_records, imei_records, inventory_statement,"
                    + " benefit_sharing_proof, commitment_letter, accounting_report, photo]\n"))
            .documents();

    assertThat(documents.missingCount()).isEqualTo(Amount.of(3));
    assertThat(documents.missing().value())
        .isEqualTo(
            "business_licence / uscc_certificate / organisation_code_certificate,"
                + " legal_representative_id, delegation_agreement");
    assertThat(documents.legalRepresentativeId()).isFalse();
  }

  @Test
  void aCreditCodeThatIsNotGivenIsNotAsked() {
    assertThat(of(Forms.read(Forms.LEAST)).applicant().uscc().stated()).isFalse();
    assertThat(of(Forms.read(Forms.LEAST)).applicant().uscc().valid()).isFalse();
  }

  @Test
  void withoutInventoryNoCategoryIsMissing() {
    Inventory inventory = of(Forms.read(Forms.LEAST)).inventory();

    assertThat(inventory.given()).isFalse();
    assertThat(inventory.missingCategories()).isEqualTo(Text.NOT_STATED);
  }

  @Test
  void anInventoryWithoutAmountsLacksEveryCountedCategory() {
    assertThat(inventory("year: 2023").missingCategories()).isEqualTo(new Text("1, 2, 3, 4, 6"));
    assertThat(inventory("total: '5'").missingCategories()).isEqualTo(new Text("1, 2, 3, 4, 6"));
    assertThat(inventory("categories_in_total: [1, 2, 3, 4, 6]").missingCategories())
        .isEqualTo(new Text("1, 2, 3, 4, 6"));
  }

  @Test
  void aTotalLacksTheCategoriesThatAreNotInIt() {
    Inventory inventory = inventory("total: '5'", "categories_in_total: [1, 3, 4, 5]");

    assertThat(inventory.missingCategories()).isEqualTo(new Text("2, 6"));
    assertThat(inventory.category5Inside()).isTrue();
    assertThat(inventory.category5()).isEqualTo(Amount.NOT_STATED);
  }

  @Test
  void anItemisedCategory5IsShown() {
    Inventory inventory =
        inventory("categories: { 1: '1', 2: '1', 3: '1', 4: '1', 5: '7.5', 6: '0' }");

    assertThat(inventory.category5()).isEqualTo(Amount.of("7.5"));
    assertThat(inventory.category5Inside()).isFalse();
    assertThat(inventory.missingCategories()).isEqualTo(Text.NOT_STATED);
  }

  @Test
  void anActivityThatLacksSomethingLeavesItsCategoryMissing() {
    Inventory inventory =
        inventory(
            "categories: { 1: '1', 3: '1', 4: '1', 6: '0' }",
            "activities:",
            "  - { category: 2, amount: '5', unit: kWh, factor: grid }",
            "  - { category: 2, amount: '5', unit: kWh }",
            "  - { amount: '5', unit: kWh, factor: grid }");

    assertThat(inventory.missingCategories()).isEqualTo(new Text("2, activities[3]"));
  }

  @Test
  void negativeAmountsAreNamed() {
    assertThat(
            inventory(
                    "categories: { 1: '-1', 2: '1', 3: '-0.01', 4: '0' }",
                    "activities: [ { category: 6, amount: '-5', unit: kg, factor: f } ]")
                .negativeCategories())
        .isEqualTo(new Text("1, 3, 6"));
    assertThat(inventory("total: '-1'").negativeCategories()).isEqualTo(new Text("total"));
  }

  @Test
  void allFourStagesAreNeeded() {
    assertThat(inventory("stages: [collection, operation, distribution]").coversAllStages())
        .isFalse();
  }

  private static Inventory inventory(String... lines) {
    return of(Forms.withInventory(lines)).inventory();
  }

  private static Application of(ApplicationForm form) {
    return ApplicationFacts.of(
        form, FACTORS, RUN, new Parameters(Map.of()), code -> code.endsWith("XG"));
  }
}
