package puhui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.decisions.Claims;
import puhui.factors.Factors;
import puhui.facts.Amount;
import puhui.facts.Claim;
import puhui.rules.ParameterSheet.ParametersOfYear;

/** The claims ledger of a case. */
final class CaseClaims implements Claims {
  private final boolean consulted;
  private final Map<Long, List<Claim>> byDevice = new HashMap<>();

  CaseClaims(Given given, Factors factors, ParametersOfYear parameters) {
    consulted = given.ledger();
    for (Given.Claim claim : given.claims()) {
      Amount year = claim.year().isEmpty() ? Amount.NOT_STATED : Amount.of(claim.year());
      byDevice
          .computeIfAbsent(factors.imei(claim.imei()).deviceKey(), key -> new ArrayList<>())
          .add(
              new Claim(
                  claim.application(),
                  claim.scheme(),
                  year,
                  claim.date(),
                  claim.platform(),
                  claim.ownEarlierFiling(),
                  parameters.on(claim.date())));
    }
  }

  @Override
  public boolean consulted() {
    return consulted;
  }

  @Override
  public List<Claim> of(long deviceKey) {
    return byDevice.getOrDefault(deviceKey, List.of());
  }
}
