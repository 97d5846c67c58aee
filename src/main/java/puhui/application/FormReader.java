package puhui.application;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.application.ApplicationForm.Aggregate;
import puhui.application.ApplicationForm.Applicant;
import puhui.application.ApplicationForm.BenefitSharing;
import puhui.application.ApplicationForm.City;
import puhui.application.ApplicationForm.Commitments;
import puhui.application.ApplicationForm.ControlTotals;
import puhui.application.ApplicationForm.Platform;
import puhui.facts.Amount;
import puhui.facts.ApplicantType;
import puhui.facts.Text;

/**
 * Turns the mappings of an application file into the form; one method for each section of the
 * contract's example.
 */
final class FormReader {
  private final FormFile file;
  private final FormProblems problems;

  FormReader(FormFile file) {
    this.file = file;
    this.problems = new FormProblems(file);
  }

  ApplicationForm read() {
    Section top = Section.of(file.read(), "", problems);
    methodology(top);
    ApplicationForm form =
        new ApplicationForm(
            top.text("id"),
            top.text("resubmission_of"),
            year(top),
            top.day("date"),
            applicant(top.section("applicant")),
            platform(top.section("platform"), top),
            top.texts("documents"),
            commitments(top.section("commitments")),
            benefitSharing(top.section("benefit_sharing")),
            new InventoryReader(problems).read(top),
            controlTotals(top.section("control_totals")),
            aggregate(top.section("aggregate"), top),
            city(top.section("city")));
    top.close();
    problems.throwIfAny();
    return form;
  }

  private void methodology(Section top) {
    Text methodology = top.text("methodology");
    if (methodology.stated() && !methodology.value().equals(ApplicationForm.METHODOLOGY)) {
      problems.add(
          top.placeOf("methodology"),
          "application.methodology",
          methodology,
          ApplicationForm.METHODOLOGY);
    }
  }

  private int year(Section top) {
    String written = top.text("year").value();
    if (written.isEmpty()) {
      problems.add(top.placeOf("year"), "application.year_missing");
      return 0;
    }
    if (!written.matches("[1-9][0-9]{3}")) {
      problems.add(top.placeOf("year"), "application.year", written);
      return 0;
    }
    return Integer.parseInt(written);
  }

  private static Applicant applicant(Section section) {
    return new Applicant(
        section.text("name"), applicantType(section.text("type")), section.text("uscc"));
  }

  private static ApplicantType applicantType(Text type) {
    return switch (type.value().toLowerCase(Locale.ROOT)) {
      case "" -> ApplicantType.NOT_STATED;
      case "platform_operator" -> ApplicantType.PLATFORM_OPERATOR;
      case "registered_user" -> ApplicantType.REGISTERED_USER;
      case "other" -> ApplicantType.OTHER;
      default -> ApplicantType.NOT_RECOGNISED;
    };
  }

  private Platform platform(Section section, Section top) {
    Platform platform = new Platform(section.text("name"), section.texts("aliases"));
    if (!platform.name().stated()) {
      problems.add(top.placeOf("platform"), "application.platform_missing");
    }
    return platform;
  }

  private static Commitments commitments(Section section) {
    return new Commitments(
        section.flag("platform_not_issued_elsewhere"), section.flag("users_not_issued_elsewhere"));
  }

  private static BenefitSharing benefitSharing(Section section) {
    return new BenefitSharing(
        section.text("mode"), section.flag("proof_kept"), section.flag("users_informed"));
  }

  private ControlTotals controlTotals(Section section) {
    Section months = section.section("amount_cny");
    SortedMap<String, Amount> amounts = new TreeMap<>();
    for (String month : months.keys()) {
      Amount amount = months.amount(month);
      if (!Scalars.month(month)) {
        problems.add(months.placeOf(month), "application.month", month);
      } else if (amount.stated()) {
        amounts.put(month, amount);
      }
    }
    return new ControlTotals(section.count("orders"), section.count("phones"), amounts);
  }

  private Aggregate aggregate(Section section, Section top) {
    Aggregate aggregate =
        new Aggregate(section.count("eligible_orders"), section.amount("baseline_t"));
    if (top.has("aggregate") && !aggregate.given()) {
      problems.add(top.placeOf("aggregate"), "application.aggregate");
    }
    return aggregate;
  }

  private City city(Section section) {
    Amount share = section.amount("market_share");
    if (share.stated()
        && (share.value().signum() <= 0 || share.value().compareTo(BigDecimal.ONE) > 0)) {
      problems.add(section.placeOf("market_share"), "application.market_share", share);
    }
    return new City(share);
  }
}
