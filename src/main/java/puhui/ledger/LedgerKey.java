package puhui.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import puhui.text.Sha256;

/**
 * A secret of 32 bytes under which phones are hashed (HMAC-SHA-256, RFC 2104); known to the ledger
 * by an id that follows from it and does not tell it. Not for several threads: each takes its own
 * by {@link #again}.
 */
final class LedgerKey {
  static final int BYTES = 32;

  private static final int BLOCK = 64;
  private static final int DIGITS = 14;
  private static final int ID_DIGITS = 12;
  private static final String ID_OF = "puhui ledger key id";

  private final byte[] secret;
  private final MessageDigest inner;
  private final MessageDigest outer;
  private final byte[] digits = new byte[DIGITS];
  private final String id;

  LedgerKey(byte[] secret) {
    this.secret = secret.clone();
    inner = begun(0x36);
    outer = begun(0x5c);
    byte[] named = hmac(ID_OF.getBytes(StandardCharsets.US_ASCII));
    id = HexFormat.of().formatHex(named).substring(0, ID_DIGITS);
  }

  String id() {
    return id;
  }

  /** The secret as it stands in a file of keys. */
  String hex() {
    return HexFormat.of().formatHex(secret);
  }

  /** The same key for another thread. */
  LedgerKey again() {
    return new LedgerKey(secret);
  }

  /** A phone by its first 14 digits. */
  DeviceHash of(long deviceKey) {
    long rest = deviceKey;
    for (int i = DIGITS - 1; i >= 0; i--) {
      digits[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return DeviceHash.of(hmac(digits));
  }

  /** HMAC-SHA-256; what of it depends on the key alone was done before. */
  byte[] hmac(byte[] message) {
    try {
      MessageDigest first = (MessageDigest) inner.clone();
      MessageDigest second = (MessageDigest) outer.clone();
      return second.digest(first.digest(message));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's SHA-256 can be cloned", e);
    }
  }

  private MessageDigest begun(int pad) {
    byte[] block = Arrays.copyOf(secret, BLOCK);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= (byte) pad;
    }
    MessageDigest digest = Sha256.digest();
    digest.update(block);
    return digest;
  }
}
