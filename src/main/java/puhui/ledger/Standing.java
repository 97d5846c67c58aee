package puhui.ledger;

/** What has become of a claim. */
enum Standing {
  RESERVED,
  CREDITED,
  RELEASED,
  REVOKED;

  /** Whether the phone is taken. */
  boolean taken() {
    return this == RESERVED || this == CREDITED;
  }

  /** What becomes of it by a later batch; what does not fit changes nothing. */
  Standing after(Batch.Kind kind) {
    return switch (kind) {
      case CREDITED -> this == RESERVED ? CREDITED : this;
      case RELEASED -> this == RESERVED ? RELEASED : this;
      case REVOKED -> this == CREDITED ? REVOKED : this;
      case OPENED, RESERVED, IMPORTED, KEY_DESTROYED -> this;
    };
  }

  static Standing atFirst(Batch.Kind kind) {
    return kind == Batch.Kind.IMPORTED ? CREDITED : RESERVED;
  }
}
