package puhui.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.List;
import puhui.decisions.Claims;
import puhui.facts.Claim;

/**
 * Claims that are written down as they are used, in {@link UsedInputs#LEDGER_FACTS}: a run can be
 * repeated from it without the ledger and its keys. Phones stand there by {@link OrdersSecret}, in
 * ascending order of their IMEIs.
 */
final class RecordedClaims implements Claims, AutoCloseable {
  static final List<String> COLUMNS =
      List.of("device", "application", "scheme", "year", "date", "platform", "own_earlier_filing");

  private final Claims claims;
  private final CsvWriter csv;
  private boolean open = true;
  private OrdersSecret orders = new OrdersSecret(new byte[0]);

  RecordedClaims(Claims claims, Writer writer) {
    this.claims = claims;
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(COLUMNS);
  }

  @Override
  public boolean consulted() {
    return true;
  }

  @Override
  public void ordersAre(byte[] secret) {
    orders = new OrdersSecret(secret);
    claims.ordersAre(secret);
  }

  @Override
  public boolean mayHave(long deviceKey) {
    return claims.mayHave(deviceKey);
  }

  @Override
  public List<Claim> of(long deviceKey) {
    return of(List.of(deviceKey)).get(0);
  }

  @Override
  public List<List<Claim>> of(List<Long> deviceKeys) {
    List<List<Claim>> found = claims.of(deviceKeys);
    for (int i = 0; i < found.size(); i++) {
      for (Claim claim : found.get(i)) {
        write(deviceKeys.get(i), claim);
      }
    }
    return found;
  }

  private void write(long deviceKey, Claim claim) {
    var device = orders.of(deviceKey);
    csv.writeRecord(
        HexFormat.of().formatHex(device.array(), 0, device.limit()),
        claim.application().value(),
        claim.scheme().value(),
        claim.year().toString(),
        claim.date().toString(),
        claim.platform().value(),
        String.valueOf(claim.ownEarlierFiling()));
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      csv.close();
    }
  }
}
