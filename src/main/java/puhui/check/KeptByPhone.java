package puhui.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.facts.Claim;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.intake.OrderCleaner;
import puhui.intake.OrderFile;
import puhui.intake.Row;
import puhui.text.Sha256;

/**
 * What a ledger said in a finished run (see {@link RecordedClaims}), phone by phone in any order,
 * for whoever asks about single orders; all of it in memory.
 */
public final class KeptByPhone {
  /** Of a run that consulted no ledger. */
  public static final KeptByPhone NOTHING = new KeptByPhone(new byte[0]);

  private final OrdersSecret orders;
  private final Map<ByteBuffer, List<Claim>> claims = new HashMap<>();

  private KeptByPhone(byte[] secret) {
    orders = new OrdersSecret(secret);
  }

  /** Reads it, and all orders, from which it follows how phones are named in it. */
  public static KeptByPhone of(
      Path facts,
      OrderInputs orders,
      OrderCleaner cleaner,
      Function<Day, Parameters> parametersOn) {
    KeptByPhone kept = new KeptByPhone(secret(orders, cleaner));
    try (CsvReader<CsvRecord> reader = KeptClaims.open(facts)) {
      reader.stream()
          .skip(1)
          .forEach(
              record ->
                  kept.claims
                      .computeIfAbsent(KeptClaims.device(facts, record), key -> new ArrayList<>())
                      .add(
                          NamedClaims.named(
                              KeptClaims.claim(facts, record, parametersOn), cleaner)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kept;
  }

  private static byte[] secret(OrderInputs orders, OrderCleaner cleaner) {
    MessageDigest digest = Sha256.digest();
    for (OrderFile file : orders.files()) {
      for (Row row = file.next(); row != null; row = file.next()) {
        if (row instanceof Row.Readable cells && cleaner.fault(cells).isEmpty()) {
          Order order = cleaner.order(cells);
          digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, order.imei().deviceKey()));
        }
      }
    }
    return digest.digest();
  }

  /** The claims of a phone, by its first 14 digits. */
  public List<Claim> of(long deviceKey) {
    return claims.isEmpty() ? List.of() : claims.getOrDefault(orders.of(deviceKey), List.of());
  }
}
