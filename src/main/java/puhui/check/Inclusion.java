package puhui.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All credited orders of a run as leaves of a tree, in the order of their phones' pseudonyms,
 * within a budget of memory. Not for several threads.
 */
final class Inclusion implements AutoCloseable {
  private final SortedRecords records;
  private final byte[] secret;
  private final RecordBytes record = new RecordBytes();

  Inclusion(Path folder, long memoryBytes, byte[] ordersSecret) {
    records = new SortedRecords(folder, memoryBytes);
    secret = ordersSecret;
  }

  /** The leaf of a credited order; for several threads. */
  Leaf leaf(long deviceKey, byte[] line) {
    return Leaf.of(Leaf.salt(secret, deviceKey), deviceKey, line);
  }

  void add(Leaf leaf) {
    System.arraycopy(leaf.bytes(), 0, record.room(Leaf.BYTES), 0, Leaf.BYTES);
    records.add(leaf.number(), record);
  }

  /** The tree of all leaves, which are also written one after the other. */
  MerkleTree tree(OutputStream sorted) throws IOException {
    MerkleTree tree = new MerkleTree();
    MergedRuns merged = records.merged();
    List<byte[]> alike = new ArrayList<>();
    long number = -1;
    while (merged.next()) {
      if (merged.number() != number) {
        add(alike, tree, sorted);
        number = merged.number();
      }
      merged.read(record);
      alike.add(Arrays.copyOf(record.bytes(), Leaf.BYTES));
    }
    add(alike, tree, sorted);
    return tree;
  }

  /** Few leaves have one number; only whole pseudonyms have an order. */
  private static void add(List<byte[]> alike, MerkleTree tree, OutputStream sorted)
      throws IOException {
    alike.sort(Arrays::compareUnsigned);
    for (byte[] leaf : alike) {
      tree.add(leaf);
      sorted.write(leaf);
    }
    alike.clear();
  }

  @Override
  public void close() {
    records.close();
  }
}
