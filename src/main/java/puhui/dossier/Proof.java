package puhui.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import puhui.check.Leaf;
import puhui.check.MerkleTree;

/**
 * That a leaf stands in a tree, and between which two: neighbours with other pseudonyms show that
 * its phone stands there once.
 *
 * @param index of the leaf, from 0
 * @param leaves of the tree
 * @param members the leaf and its neighbours, as far as there are any, in their order
 */
record Proof(long index, long leaves, List<Member> members) {
  private static final HexFormat HEX = HexFormat.of();

  /** A leaf with the hashes that lead from it to the root. */
  record Member(long index, byte[] leaf, List<byte[]> path) {}

  /** Finds the leaf among the sorted ones of a file; none where it is not among them. */
  static Optional<Proof> of(Path sorted, Leaf leaf) {
    try (RandomAccessFile file = new RandomAccessFile(sorted.toFile(), "r")) {
      long leaves = Files.size(sorted) / Leaf.BYTES;
      LongFunction<byte[]> all = number -> read(file, number);
      long index = find(all, leaves, leaf.bytes());
      if (index < 0) {
        return Optional.empty();
      }
      List<Member> members = new ArrayList<>();
      for (long at = Math.max(0, index - 1); at <= Math.min(leaves - 1, index + 1); at++) {
        members.add(new Member(at, all.apply(at), MerkleTree.path(all, at, leaves)));
      }
      return Optional.of(new Proof(index, leaves, List.copyOf(members)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(RandomAccessFile file, long number) {
    try {
      byte[] leaf = new byte[Leaf.BYTES];
      file.seek(number * Leaf.BYTES);
      file.readFully(leaf);
      return leaf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long find(LongFunction<byte[]> all, long leaves, byte[] wanted) {
    long from = 0;
    long to = leaves - 1;
    while (from <= to) {
      long middle = (from + to) >>> 1;
      int order = Arrays.compareUnsigned(all.apply(middle), wanted);
      if (order == 0) {
        return middle;
      }
      from = order < 0 ? middle + 1 : from;
      to = order > 0 ? middle - 1 : to;
    }
    return -1;
  }

  /** Whether the leaf stands in the tree of this root, and its phone once. */
  boolean holds(byte[] root, Leaf leaf) {
    boolean itself = false;
    boolean complete = members.size() == expected();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      complete &=
          member.index() == Math.max(0, index - 1) + i
              && member.leaf().length == Leaf.BYTES
              && MerkleTree.leadsTo(root, member.leaf(), member.index(), leaves, member.path());
      boolean samePhone = complete && Arrays.equals(pseudonym(member), leaf.pseudonym());
      if (member.index() == index) {
        itself = Arrays.equals(member.leaf(), leaf.bytes());
      } else {
        complete &= !samePhone;
      }
    }
    return complete && itself;
  }

  private static byte[] pseudonym(Member member) {
    return new Leaf(member.leaf()).pseudonym();
  }

  private int expected() {
    return 1 + (index > 0 ? 1 : 0) + (index < leaves - 1 ? 1 : 0);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("index", index);
    json.put("leaves", leaves);
    List<Object> all = new ArrayList<>();
    for (Member member : members) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("index", member.index());
      one.put("leaf", HEX.formatHex(member.leaf()));
      one.put("path", member.path().stream().map(HEX::formatHex).toList());
      all.add(one);
    }
    json.put("members", all);
    return json;
  }

  /** Reads what {@link #json} wrote; anything else is an IllegalArgumentException. */
  static Proof of(JsonNode json) {
    List<Member> members = new ArrayList<>();
    for (JsonNode member : json.path("members")) {
      List<byte[]> path = new ArrayList<>();
      member.path("path").forEach(hash -> path.add(HEX.parseHex(hash.asText())));
      members.add(
          new Member(
              member.path("index").asLong(-1), HEX.parseHex(member.path("leaf").asText()), path));
    }
    return new Proof(json.path("index").asLong(-1), json.path("leaves").asLong(-1), members);
  }
}
