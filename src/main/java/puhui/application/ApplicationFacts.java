package puhui.application;

import static puhui.application.InventoryForm.USE_OF_PRODUCTS;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.Function;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.facts.Application.Applicant;
import puhui.facts.Application.BenefitSharing;
import puhui.facts.Application.Commitments;
import puhui.facts.Application.CreditCode;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Text;

/**
 * Makes the fact that the rules of the application see from the form, the factors in use and what
 * the run counted.
 */
public final class ApplicationFacts {
  private ApplicationFacts() {}

  /** As the longer one, for an inventory that has no activity data of category 5. */
  public static Application of(
      ApplicationForm form,
      Application.FactorSet factors,
      Application.RunFacts run,
      Parameters parameters,
      Function<String, Boolean> creditCodeValid) {
    Amount category5T =
        form.inventory().categoriesT().getOrDefault(USE_OF_PRODUCTS, Amount.NOT_STATED);
    return of(form, category5T, factors, run, parameters, creditCodeValid);
  }

  /**
   * The fact.
   *
   * @param category5T category 5 where the inventory itemises it, tCO2e, as the platform emissions
   *     have it
   * @param parameters those in force on the last day of the accounting year
   * @param creditCodeValid whether a unified social credit code passes its check (GB 32100-2015)
   */
  public static Application of(
      ApplicationForm form,
      Amount category5T,
      Application.FactorSet factors,
      Application.RunFacts run,
      Parameters parameters,
      Function<String, Boolean> creditCodeValid) {
    return new Application(
        form.id(),
        Amount.of(form.year()),
        form.date(),
        new Day(LocalDate.of(form.year(), Month.DECEMBER, 31)),
        new Applicant(
            form.applicant().name(),
            form.applicant().type(),
            creditCode(form.applicant().uscc(), creditCodeValid)),
        FilingDocuments.among(form.documents()),
        new Commitments(
            form.commitments().platformNotIssuedElsewhere(),
            form.commitments().usersNotIssuedElsewhere()),
        new BenefitSharing(
            form.benefitSharing().mode(),
            form.benefitSharing().proofKept(),
            form.benefitSharing().usersInformed()),
        InventoryFacts.of(form.inventory(), category5T),
        factors,
        run,
        parameters);
  }

  private static CreditCode creditCode(Text code, Function<String, Boolean> valid) {
    return new CreditCode(code, code.stated() && valid.apply(code.value()));
  }
}
