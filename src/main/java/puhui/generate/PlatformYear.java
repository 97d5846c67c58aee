package puhui.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import puhui.generate.story.GeneratedRow;
import puhui.generate.story.Places;
import puhui.generate.story.Plan;
import puhui.generate.story.Stories;
import puhui.generate.story.World;
import puhui.text.Place;
import puhui.text.Progress;
import puhui.text.Trouble;

/**
 * A made-up year of a platform: orders, an application, and what must come of every row.
 *
 * <p>The same orders, seed and options give the same bytes on any machine (of a gzipped file: the
 * same content); memory does not grow with the orders.
 */
public final class PlatformYear {
  /** Beyond it, made-up IMEIs would repeat. */
  public static final long MOST_ORDERS = 1_000_000_000L;

  private static final int FIRST_YEAR = 2022;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_ELSEWHERE = 500;

  /** After this row of every cell stands a line without any value, which is no row. */
  private static final long EMPTY_LINE_AFTER = 777;

  private PlatformYear() {}

  /**
   * Writes orders.csv, application.yaml, expected.csv and README.txt.
   *
   * @param progress is told of rows, every few thousand and at the end; their size is their number
   * @throws Trouble with exit code INPUT where an argument or the folder is not fit
   */
  public static Tally write(long orders, long seed, Path out, Options options, Progress progress) {
    check(orders, options);
    return OutputFolder.fill(
        out, options.overwrite(), folder -> writeAll(orders, seed, folder, options, progress));
  }

  private static Tally writeAll(
      long orders, long seed, Path folder, Options options, Progress progress) throws IOException {
    Plan plan = new Plan(orders, seed, options.elsewherePerThousand());
    Stories stories = new Stories(World.of(seed, options.year()), plan, new Places(orders, seed));
    Tally tally = new Tally();
    progress.expect(orders);
    long told = 0;
    try (RowFiles files = new RowFiles(folder, options)) {
      for (long place = 0; place < orders; place++) {
        GeneratedRow row = stories.rowAt(place);
        tally.count(row);
        files.write(row);
        if (place % Plan.CELL == EMPTY_LINE_AFTER) {
          files.writeEmptyLine();
          progress.done(place + 1 - told, place + 1 - told);
          told = place + 1;
        }
      }
    }
    progress.done(orders - told, orders - told);
    Files.writeString(
        folder.resolve("application.yaml"), ApplicationFile.text(orders, seed, options, tally));
    Files.writeString(folder.resolve("README.txt"), Readme.text(seed, plan, tally));
    return tally;
  }

  private static void check(long orders, Options options) {
    if (orders < 1 || orders > MOST_ORDERS) {
      throw Trouble.input(Place.NONE, "generate.orders", orders, MOST_ORDERS);
    }
    if (options.year() < FIRST_YEAR || options.year() > LAST_YEAR) {
      throw Trouble.input(Place.NONE, "generate.year", options.year(), FIRST_YEAR, LAST_YEAR);
    }
    if (options.elsewherePerThousand() < 0 || options.elsewherePerThousand() > MOST_ELSEWHERE) {
      throw Trouble.input(
          Place.NONE, "generate.elsewhere", options.elsewherePerThousand(), MOST_ELSEWHERE);
    }
  }
}
