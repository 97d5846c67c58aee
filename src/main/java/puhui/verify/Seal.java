package puhui.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import puhui.report.ManifestJson;
import puhui.run.Signature;
import puhui.text.Sha256;

/** What is known of who vouches for a manifest: without that, all files may have been changed. */
public enum Seal {
  /** The signature is that of the key's owner. */
  SIGNED,
  /** The hash is the one that was kept elsewhere. */
  KEPT_HASH,
  /** There is a signature, and no key was given to check it. */
  SIGNED_UNCHECKED,
  /** Nothing vouches for the manifest. */
  NONE,
  /** A key was given and the run is not signed. */
  NOT_SIGNED,
  /** The signature is not that of the key's owner over this manifest. */
  WRONG_SIGNATURE,
  /** The hash is another than the one kept elsewhere. */
  WRONG_HASH;

  /** Whether it proves that the manifest was changed, or not vouched for by whom it should be. */
  public boolean broken() {
    return this == NOT_SIGNED || this == WRONG_SIGNATURE || this == WRONG_HASH;
  }

  static Seal of(Path run, VerifyRequest request) {
    try {
      byte[] manifest = Files.readAllBytes(run.resolve(ManifestJson.NAME));
      Path signature = run.resolve(ManifestJson.SIGNATURE);
      boolean signed = Files.isRegularFile(signature);
      String hash = request.manifestSha256().orElse("");
      if (!hash.isEmpty() && !hash.equalsIgnoreCase(Sha256.hex(manifest))) {
        return WRONG_HASH;
      }
      if (request.key().isPresent()) {
        if (!signed) {
          return NOT_SIGNED;
        }
        byte[] bytes = Files.readAllBytes(signature);
        return Signature.isOf(manifest, bytes, request.key().get()) ? SIGNED : WRONG_SIGNATURE;
      }
      return !hash.isEmpty() ? KEPT_HASH : signed ? SIGNED_UNCHECKED : NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
