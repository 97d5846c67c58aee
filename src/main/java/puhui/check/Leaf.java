package puhui.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import puhui.text.Sha256;

/**
 * A credited order in the tree by which its phone can be shown to be counted once: {@value #BYTES}
 * bytes, pseudonym of the phone and commitment to the order's line in decisions.csv from its order
 * id on (docs/dossier.en.md).
 *
 * <p>Both are hashes under a salt that belongs to this phone alone and follows from all phones of
 * the order files: who has not the files can guess neither a phone nor its line.
 */
public record Leaf(byte[] bytes) {
  public static final int SALT_BYTES = 16;
  public static final int PSEUDONYM_BYTES = 16;
  public static final int BYTES = 48;

  private static final byte[] SALT = "puhui salt".getBytes(StandardCharsets.US_ASCII);

  /** The salt of a phone. */
  static byte[] salt(byte[] ordersSecret, long deviceKey) {
    MessageDigest digest = Sha256.digest();
    digest.update(SALT);
    digest.update(ordersSecret);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, deviceKey));
    return Arrays.copyOf(digest.digest(), SALT_BYTES);
  }

  /**
   * The leaf of an order.
   *
   * @param deviceKey first 14 digits of its IMEI
   * @param line its line in decisions.csv from the order id on, UTF-8, without the line end
   */
  public static Leaf of(byte[] salt, long deviceKey, byte[] line) {
    MessageDigest digest = Sha256.digest();
    digest.update(salt);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, deviceKey));
    byte[] leaf = Arrays.copyOf(digest.digest(), BYTES);
    digest.update(salt);
    digest.update(line);
    System.arraycopy(digest.digest(), 0, leaf, PSEUDONYM_BYTES, BYTES - PSEUDONYM_BYTES);
    return new Leaf(leaf);
  }

  /** Of the phone, so that equal phones stand beside each other. */
  public byte[] pseudonym() {
    return Arrays.copyOf(bytes, PSEUDONYM_BYTES);
  }

  /** Below 2^47, in the order of the pseudonyms. */
  long number() {
    return ByteBuffer.wrap(bytes).getLong(0) >>> 17;
  }
}
