package puhui.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import puhui.facts.Amount;
import puhui.facts.ApplicantType;
import puhui.facts.Day;
import puhui.facts.Text;

/**
 * The application as filed: application.yaml, complete, with explicit "not stated" values
 * (contract, Application).
 *
 * @param id of this filing
 * @param resubmissionOf id of the filing that this one replaces
 * @param year accounting year
 * @param date filing date: the only "today" that a rule knows
 * @param documents ids of the filing documents as written, unknown ones too
 * @param inventory {@code inventory.given()} is false where there is none
 */
public record ApplicationForm(
    Text id,
    Text resubmissionOf,
    int year,
    Day date,
    Applicant applicant,
    Platform platform,
    List<String> documents,
    Commitments commitments,
    BenefitSharing benefitSharing,
    InventoryForm inventory,
    ControlTotals controlTotals,
    Aggregate aggregate,
    City city) {

  /** The methodology that this program knows. */
  public static final String METHODOLOGY = "shenzhen-second-hand-phones";

  /** Who applies; uscc is the unified social credit code as written. */
  public record Applicant(Text name, ApplicantType type, Text uscc) {}

  /** The platform and the other names that its orders may carry. */
  public record Platform(Text name, List<String> aliases) {}

  /** Commitments that nothing is issued elsewhere; false where not stated. */
  public record Commitments(boolean platformNotIssuedElsewhere, boolean usersNotIssuedElsewhere) {}

  /** How the gain is shared with registered users; false where not stated. */
  public record BenefitSharing(Text mode, boolean proofKept, boolean usersInformed) {}

  /**
   * What the order files must come to.
   *
   * @param amountCny yuan by month "2023-01"
   */
  public record ControlTotals(Amount orders, Amount phones, SortedMap<String, Amount> amountCny) {}

  /**
   * Figures that stand in the place of order files: eligible orders and their baseline in tCO2e.
   */
  public record Aggregate(Amount eligibleOrders, Amount baselineT) {
    public boolean given() {
      return eligibleOrders.stated() && baselineT.stated();
    }
  }

  /**
   * The platform's share of the city's phones, above 0 and at most 1; of the worked example's city
   * view.
   */
  public record City(Amount marketShare) {}

  /**
   * Reads the file; throws {@link puhui.text.Trouble} with exit code INPUT and every problem found.
   */
  public static ApplicationForm read(Path file) {
    return new FormReader(new FormFile(file)).read();
  }

  /** The names under which the platform's orders are known: its name first, then its aliases. */
  public List<String> platformNames() {
    List<String> names = new ArrayList<>();
    names.add(platform.name().value());
    platform.aliases().stream().filter(alias -> !names.contains(alias)).forEach(names::add);
    return List.copyOf(names);
  }

  /** Documents that the list of filing materials, as we know it, does not have. */
  public List<String> unknownDocuments() {
    Set<String> known = FilingDocuments.ids();
    return documents.stream().filter(document -> !known.contains(document)).distinct().toList();
  }
}
