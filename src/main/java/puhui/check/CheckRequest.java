package puhui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import puhui.decisions.Sampling;
import puhui.text.Language;

/**
 * What a check is asked to do.
 *
 * @param orders order files; empty where the application states an aggregate
 * @param mapping a platform's own columns and words
 * @param sampling which orders both engines are asked about
 * @param watch on what a rule may catch
 * @param overwrite an output directory that is not empty is replaced
 * @param memoryBytes how much memory orders may take; what has no room goes to the disk
 * @param classes orders that are equal in all that rules read are decided once
 * @param naming how the inputs are named in what is written
 * @param ledger where claims are looked up that phones have already
 * @param inclusion the manifest has the root of all credited phones
 */
public record CheckRequest(
    Path application,
    List<Path> orders,
    Path out,
    Path rules,
    Path factors,
    Optional<Path> mapping,
    Language language,
    int threads,
    Sampling sampling,
    boolean overwrite,
    Watch watch,
    long memoryBytes,
    boolean classes,
    Naming naming,
    ClaimSource ledger,
    boolean inclusion) {
  /** Enough for any year of any platform. */
  public static final long USUAL_MEMORY = 256L << 20;

  /** A check without a ledger. */
  public CheckRequest(
      Path application,
      List<Path> orders,
      Path out,
      Path rules,
      Path factors,
      Optional<Path> mapping,
      Language language,
      int threads,
      Sampling sampling,
      boolean overwrite,
      Watch watch,
      long memoryBytes,
      boolean classes,
      Naming naming) {
    this(
        application,
        orders,
        out,
        rules,
        factors,
        mapping,
        language,
        threads,
        sampling,
        overwrite,
        watch,
        memoryBytes,
        classes,
        naming,
        ClaimSource.NONE,
        false);
  }

  /** The same check, which consults a ledger. */
  public CheckRequest consulting(ClaimSource consulted) {
    return with(consulted, inclusion);
  }

  /** The same check, whose manifest has the root by which a phone can be shown to be counted. */
  public CheckRequest provingInclusion(boolean on) {
    return with(ledger, on);
  }

  private CheckRequest with(ClaimSource consulted, boolean provingInclusion) {
    return new CheckRequest(
        application,
        orders,
        out,
        rules,
        factors,
        mapping,
        language,
        threads,
        sampling,
        overwrite,
        watch,
        memoryBytes,
        classes,
        naming,
        consulted,
        provingInclusion);
  }

  /** A check of orders picked by hand. */
  public CheckRequest(
      Path application,
      List<Path> orders,
      Path out,
      Path rules,
      Path factors,
      Optional<Path> mapping,
      Language language,
      int threads,
      Sampling sampling,
      boolean overwrite) {
    this(
        application,
        orders,
        out,
        rules,
        factors,
        mapping,
        language,
        threads,
        sampling,
        overwrite,
        Watch.OFF,
        USUAL_MEMORY,
        true,
        Naming.OWN);
  }
}
