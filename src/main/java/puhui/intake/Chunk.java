package puhui.intake;

/** Whole records of an order file as bytes; used again for the next ones. */
public final class Chunk {
  static final Chunk NONE = new Chunk(0);

  byte[] bytes;
  int length;
  long offset;

  public Chunk() {
    this(Chunks.SIZE);
  }

  private Chunk(int size) {
    bytes = new byte[size + Records.SLACK];
  }

  /** The array that holds the content and spare bytes behind it. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** Where the content begins in the unpacked file. */
  public long offset() {
    return offset;
  }
}
