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
  public void ordersAre(byte[] secret) {
    claims.ordersAre(secret);
  }

  @Override
  public boolean mayHave(long deviceKey) {
    return claims.mayHave(deviceKey);
  }

  @Override
  public List<Claim> of(long deviceKey) {
    return named(claims.of(deviceKey));
  }

  @Override
  public List<List<Claim>> of(List<Long> deviceKeys) {
    return claims.of(deviceKeys).stream().map(this::named).toList();
  }

  private List<Claim> named(List<Claim> found) {
    return found.isEmpty() ? found : found.stream().map(claim -> named(claim, cleaner)).toList();
  }

  static Claim named(Claim claim, OrderCleaner cleaner) {
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
