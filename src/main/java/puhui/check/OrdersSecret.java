package puhui.check;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import puhui.text.Sha256;

/**
 * Names the phones of a run so that only who has its order files can tell which they are: by a hash
 * over a secret that follows from all of them, and the phone.
 */
record OrdersSecret(byte[] secret) {
  private static final int BYTES = 16;

  /** The first 16 bytes of the hash. */
  ByteBuffer of(long deviceKey) {
    MessageDigest digest = Sha256.digest();
    digest.update(secret);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, deviceKey));
    return ByteBuffer.wrap(digest.digest(), 0, BYTES);
  }
}
