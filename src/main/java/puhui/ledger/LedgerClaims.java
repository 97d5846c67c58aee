package puhui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import puhui.application.ApplicationForm;
import puhui.check.ClaimSource;
import puhui.check.DeviceFilter;
import puhui.decisions.Claims;
import puhui.facts.Amount;
import puhui.facts.Claim;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Text;

/**
 * One state of a ledger as a check sees it: reserved and credited phones have claims, those given
 * up have none. A filter in the place of the ledger says no to nearly all phones that it does not
 * know; the others are looked up many at a time.
 */
public final class LedgerClaims implements Claims {
  private final Ledger ledger;
  private final Holdings holdings;
  private final DeviceFilter filter;
  private final Set<String> own;
  private final Function<Day, Parameters> parametersOn;
  private final ThreadLocal<List<LedgerKey>> keys;

  private LedgerClaims(
      Ledger ledger,
      Holdings holdings,
      DeviceFilter filter,
      Set<String> own,
      Function<Day, Parameters> parametersOn) {
    this.ledger = ledger;
    this.holdings = holdings;
    this.filter = filter;
    this.own = own;
    this.parametersOn = parametersOn;
    keys = ThreadLocal.withInitial(() -> holdings.keys().stream().map(LedgerKey::again).toList());
  }

  /**
   * A ledger for checks.
   *
   * @param filters folder where filters of large ledgers are kept from one check to the next
   */
  public static ClaimSource source(Ledger ledger, LedgerKeys keys, Path filters) {
    return (form, parametersOn) -> open(ledger, keys, filters, form, parametersOn);
  }

  private static ClaimSource.Consulted open(
      Ledger ledger,
      LedgerKeys atHand,
      Path filters,
      ApplicationForm form,
      Function<Day, Parameters> parametersOn) {
    Handle handle = ledger.reader();
    try {
      Batches batches = Batches.sound(handle);
      Holdings holdings = new Holdings(handle, batches, atHand);
      DeviceFilter filter = FilterFile.of(handle, batches, holdings.keys(), filters);
      Set<String> own = batches.own(form.id().value(), form.resubmissionOf().value());
      Claims claims = new LedgerClaims(ledger, holdings, filter, own, parametersOn);
      return new ClaimSource.Consulted(claims, batches.head(), handle::close);
    } catch (RuntimeException e) {
      handle.close();
      throw ledger.trouble(e);
    }
  }

  @Override
  public boolean consulted() {
    return true;
  }

  @Override
  public boolean mayHave(long deviceKey) {
    for (LedgerKey key : keys.get()) {
      if (filter.mayHave(key.of(deviceKey).high())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Claim> of(long deviceKey) {
    return of(List.of(deviceKey)).get(0);
  }

  @Override
  public List<List<Claim>> of(List<Long> deviceKeys) {
    try {
      Map<Long, List<Held>> held = holdings.of(deviceKeys.stream().filter(this::mayHave).toList());
      List<List<Claim>> claims = new ArrayList<>();
      for (long deviceKey : deviceKeys) {
        claims.add(
            held.getOrDefault(deviceKey, List.of()).stream()
                .filter(each -> each.standing().taken())
                .map(this::claim)
                .toList());
      }
      return claims;
    } catch (RuntimeException e) {
      throw ledger.trouble(e);
    }
  }

  private Claim claim(Held held) {
    Batch filing = held.filing();
    Day day =
        held.claim().day() == ClaimRow.NO_DAY
            ? Day.NOT_STATED
            : new Day(LocalDate.ofEpochDay(held.claim().day()));
    return new Claim(
        new Text(filing.application()),
        new Text(filing.scheme()),
        filing.year() == 0 ? Amount.NOT_STATED : Amount.of(filing.year()),
        day,
        new Text(filing.platform()),
        Batches.isOwn(filing, own),
        parametersOn.apply(day));
  }
}
