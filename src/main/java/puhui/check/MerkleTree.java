package puhui.check;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;
import puhui.text.Sha256;

/** Merkle trees as RFC 9162 (section 2.1) makes them, with SHA-256. */
public final class MerkleTree {
  private final Deque<byte[]> subtrees = new ArrayDeque<>();
  private long leaves;

  /** Adds the next leaf. */
  void add(byte[] leaf) {
    byte[] hash = leafHash(leaf);
    for (long complete = leaves; (complete & 1) == 1; complete >>>= 1) {
      hash = nodeHash(subtrees.pop(), hash);
    }
    subtrees.push(hash);
    leaves++;
  }

  long leaves() {
    return leaves;
  }

  /** The root of all leaves added. */
  byte[] root() {
    if (leaves == 0) {
      return Sha256.digest().digest();
    }
    byte[] hash = null;
    for (byte[] subtree : subtrees) {
      hash = hash == null ? subtree : nodeHash(subtree, hash);
    }
    return hash;
  }

  /** Hashes that lead from a leaf to the root of the leaves from..to-1. */
  public static List<byte[]> path(LongFunction<byte[]> leaf, long index, long leaves) {
    List<byte[]> path = new ArrayList<>();
    path(leaf, index, 0, leaves, path);
    return path;
  }

  private static void path(
      LongFunction<byte[]> leaf, long index, long from, long to, List<byte[]> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(leaf, index, from, middle, path);
      path.add(root(leaf, middle, to));
    } else {
      path(leaf, index, middle, to, path);
      path.add(root(leaf, from, middle));
    }
  }

  private static byte[] root(LongFunction<byte[]> leaf, long from, long to) {
    MerkleTree tree = new MerkleTree();
    for (long i = from; i < to; i++) {
      tree.add(leaf.apply(i));
    }
    return tree.root();
  }

  /** The largest power of two below the number. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }

  /** Whether the path leads from the leaf at the index to the root of so many leaves. */
  public static boolean leadsTo(
      byte[] root, byte[] leaf, long index, long leaves, List<byte[]> path) {
    if (index < 0 || index >= leaves) {
      return false;
    }
    long at = index;
    long last = leaves - 1;
    byte[] hash = leafHash(leaf);
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        hash = nodeHash(sibling, hash);
        while ((at & 1) == 0 && at != 0) {
          at >>>= 1;
          last >>>= 1;
        }
      } else {
        hash = nodeHash(hash, sibling);
      }
      at >>>= 1;
      last >>>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  private static byte[] leafHash(byte[] leaf) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) 0);
    return digest.digest(leaf);
  }

  private static byte[] nodeHash(byte[] left, byte[] right) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) 1);
    digest.update(left);
    return digest.digest(right);
  }
}
