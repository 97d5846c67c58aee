package puhui.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.report.ManifestJson;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * A detached Ed25519 signature (RFC 8032, 64 bytes, raw) over a run's manifest.json, in {@value
 * ManifestJson#SIGNATURE}; keys are PEM files as OpenSSL writes them (PKCS#8, X.509).
 */
public final class Signature {
  private static final String ALGORITHM = "Ed25519";
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----\\s*([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private Signature() {}

  /** A private key; any other file is refused before a run begins. */
  public static PrivateKey privateKey(Path file) {
    try {
      byte[] bytes = pem(file, "PRIVATE KEY", "run.key.private");
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw Trouble.input(Place.of(file.toString()), "run.key.private");
    }
  }

  /** A public key. */
  public static PublicKey publicKey(Path file) {
    try {
      byte[] bytes = pem(file, "PUBLIC KEY", "run.key.public");
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw Trouble.input(Place.of(file.toString()), "run.key.public");
    }
  }

  /** Signs a run, in its folder. */
  public static void sign(Path run, PrivateKey key) {
    Path file = run.resolve(ManifestJson.SIGNATURE);
    try {
      Files.write(file, signature(Files.readAllBytes(run.resolve(ManifestJson.NAME)), key));
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "run.sign", String.valueOf(e.getMessage()));
    }
  }

  private static byte[] signature(byte[] manifest, PrivateKey key) {
    try {
      java.security.Signature signing = java.security.Signature.getInstance(ALGORITHM);
      signing.initSign(key);
      signing.update(manifest);
      return signing.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read signs", e);
    }
  }

  /** Whether the signature is that of these bytes by the owner of the key. */
  public static boolean isOf(byte[] manifest, byte[] signature, PublicKey key) {
    try {
      java.security.Signature checking = java.security.Signature.getInstance(ALGORITHM);
      checking.initVerify(key);
      checking.update(manifest);
      return checking.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static byte[] pem(Path file, String kind, String problem) {
    try {
      Matcher found = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
      if (found.find() && found.group(1).equals(kind)) {
        return Base64.getMimeDecoder().decode(found.group(2));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Trouble.input(Place.of(file.toString()), problem);
    }
    throw Trouble.input(Place.of(file.toString()), problem);
  }
}
