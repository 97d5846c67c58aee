package puhui.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a compiled class can reach: everything that its constant pool names. Bytecode has no other
 * way to name a class, a field or a method (JVMS 17, 4.4).
 *
 * @param calls "owner.name", owner as in java/lang/Object
 * @param fields "owner.name"
 * @param strings text constants
 * @param dynamic it has call sites or constants that are only made at run time
 */
record ClassWords(
    Set<String> classes,
    Set<String> calls,
    Set<String> fields,
    Set<String> strings,
    boolean dynamic) {

  static ClassWords of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(8);
      return new Pool(in).words();
    } catch (IOException e) {
      throw new IllegalArgumentException("not a class file", e);
    }
  }

  /** The constant pool, entry by entry; 0 and "" where an entry is of another kind. */
  private static final class Pool {
    private final int[] kind;
    private final int[] first;
    private final int[] second;
    private final String[] text;

    Pool(DataInputStream in) throws IOException {
      int size = in.readUnsignedShort();
      kind = new int[size];
      first = new int[size];
      second = new int[size];
      text = new String[size];
      for (int i = 1; i < size; i++) {
        kind[i] = in.readUnsignedByte();
        read(in, i);
        i += kind[i] == 5 || kind[i] == 6 ? 1 : 0;
      }
    }

    private void read(DataInputStream in, int i) throws IOException {
      switch (kind[i]) {
        case 1 -> text[i] = in.readUTF();
        case 3, 4 -> in.skipNBytes(4);
        case 5, 6 -> in.skipNBytes(8);
        case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
        case 9, 10, 11, 12, 17, 18 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant of unknown kind " + kind[i]);
      }
    }

    ClassWords words() {
      ClassWords words =
          new ClassWords(
              new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), hasDynamic());
      for (int i = 1; i < kind.length; i++) {
        switch (kind[i]) {
          case 7 -> words.classes.add(text[first[i]]);
          case 8 -> words.strings.add(text[first[i]]);
          case 9 -> words.fields.add(member(i));
          case 10, 11 -> words.calls.add(member(i));
          default -> {}
        }
      }
      return words;
    }

    private String member(int i) {
      return text[first[first[i]]] + "." + text[first[second[i]]];
    }

    private boolean hasDynamic() {
      for (int each : kind) {
        if (each >= 15) {
          return true;
        }
      }
      return false;
    }
  }
}
