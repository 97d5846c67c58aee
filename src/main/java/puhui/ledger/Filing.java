package puhui.ledger;

/**
 * Whose claims a batch brings.
 *
 * @param application id of the filing
 * @param replaces id of the filing that it replaces, else ""
 * @param year 0 where it is not known
 * @param keyId of the key under which its phones are hashed
 */
record Filing(
    String application, String replaces, String scheme, int year, String platform, String keyId) {
  /** The scheme of this methodology's own applications. */
  static final String OWN_SCHEME = "shenzhen-second-hand-phones";
}
