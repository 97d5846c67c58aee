package puhui.text;

/**
 * Who is told how far long work is. All methods may be called from several threads at once.
 *
 * <p>Things are what a user counts (rows, changes of the rules); their size is what tells how long
 * the rest will take (bytes of the order files as they lie on the disk). Work that reads its input
 * several times tells the sum of all readings, and 0 things where they were counted before.
 */
@FunctionalInterface
public interface Progress {
  /** Nobody is told. */
  Progress NONE = (things, size) -> {};

  /** The size of all the work, told once and before anything is done; never where unknown. */
  default void expect(long size) {}

  /** So many more things of this size altogether are done. */
  void done(long things, long size);
}
