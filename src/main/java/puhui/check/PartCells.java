package puhui.check;

import java.util.List;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Row;

/**
 * Knows a part of an order by the bytes of its cells, for one thread: what it does not know it
 * learns from an order that was made of the same cells the slow way, and from nothing else.
 */
interface PartCells {
  /** Whether it may be asked about records of this file at all. */
  default boolean serves(CsvRecord record) {
    return true;
  }

  /** Puts the number of the part's key into the key of the class; false where it is not known. */
  boolean read(CsvRecord record, long[] key);

  /** Learns from a plain record and what became of it, as each version has it. */
  void learn(CsvRecord record, Row.Readable row, List<Order> orders);
}
