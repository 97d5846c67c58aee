package puhui.ledger;

import java.util.ArrayList;
import java.util.List;
import puhui.ledger.Batch.Kind;

/** What was done about one phone, in the order in which it was done. */
public record History(List<Event> events) {
  /**
   * A batch that is about the phone.
   *
   * @param kind RESERVED, IMPORTED, CREDITED, RELEASED or REVOKED
   * @param day of the sale, ISO; "" where it is not known
   */
  public record Event(
      long batch,
      String kind,
      String application,
      String scheme,
      String day,
      String at,
      String who,
      String note) {}

  static History of(Batches batches, List<ClaimRows.Found> claims) {
    List<Event> events = new ArrayList<>();
    for (ClaimRows.Found found : claims) {
      long filing = found.claim().batch();
      Standing before = Standing.atFirst(batches.of(filing).kind());
      events.add(event(batches.of(filing), found.claim()));
      for (long number = filing + 1; number <= batches.count(); number++) {
        Batch batch = batches.of(number);
        boolean about =
            batch.filing() == filing && batch.whole() || found.changedBy().contains(number);
        if (about && batch.kind() != Kind.KEY_DESTROYED && before.after(batch.kind()) != before) {
          before = before.after(batch.kind());
          events.add(event(batch, found.claim()));
        }
      }
    }
    events.sort((a, b) -> Long.compare(a.batch, b.batch));
    return new History(List.copyOf(events));
  }

  private static Event event(Batch batch, ClaimRow claim) {
    return new Event(
        batch.number(),
        batch.kind().name(),
        batch.application(),
        batch.scheme(),
        claim.dayText(),
        batch.at(),
        batch.who(),
        batch.note());
  }
}
