package puhui.check;

import java.util.List;
import puhui.decisions.Claims;
import puhui.facts.Claim;
import puhui.intake.OrderCleaner;

/**
 * Claims whose platforms carry the names that the orders' platforms carry: an alias is no other
 * platform.
 */
record NamedClaims(Claims claims, OrderCleaner cleaner) implements Claims {
  @Override
  public boolean consulted() {
    return claims.consulted();
  }

  @Override
  public List<Claim> of(long deviceKey) {
    List<Claim> found = claims.of(deviceKey);
    return found.isEmpty() ? found : found.stream().map(this::named).toList();
  }

  private Claim named(Claim claim) {
    return new Claim(
        claim.application(),
        claim.scheme(),
        claim.year(),
        claim.date(),
        cleaner.platform(claim.platform()),
        claim.ownEarlierFiling(),
        claim.parameters());
  }
}
