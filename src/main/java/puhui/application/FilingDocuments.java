package puhui.application;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import puhui.facts.Amount;
import puhui.facts.Application.Documents;
import puhui.facts.Text;

/**
 * The list of filing materials as we know it: chapter 6 and what the notes say of annex D, which is
 * not public.
 */
final class FilingDocuments {
  /** Each line is met by any one of its ids. */
  private static final List<List<String>> REQUIRED =
      List.of(
          List.of("business_licence", "uscc_certificate", "organisation_code_certificate"),
          List.of("legal_representative_id"),
          List.of("delegation_agreement"),
          List.of("order_records"),
          List.of("imei_records"),
          List.of("inventory_statement"),
          List.of("benefit_sharing_proof"),
          List.of("commitment_letter"),
          List.of("accounting_report"));

  private static final List<String> REGISTRATION = REQUIRED.get(0);
  private static final List<String> LEGAL_REPRESENTATIVE = REQUIRED.get(1);

  private FilingDocuments() {}

  static Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    REQUIRED.forEach(ids::addAll);
    return ids;
  }

  static Documents among(List<String> documents) {
    List<String> missing =
        REQUIRED.stream()
            .filter(anyOf -> !met(anyOf, documents))
            .map(anyOf -> String.join(" / ", anyOf))
            .toList();
    return new Documents(
        met(REGISTRATION, documents),
        met(LEGAL_REPRESENTATIVE, documents),
        Amount.of(missing.size()),
        new Text(String.join(", ", missing)));
  }

  private static boolean met(List<String> anyOf, List<String> documents) {
    return anyOf.stream().anyMatch(documents::contains);
  }
}
