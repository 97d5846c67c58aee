package puhui.impact;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import puhui.decisions.Sampling;
import puhui.git.Source;
import puhui.text.Language;

/**
 * Which two versions are compared over which orders.
 *
 * @param before rules folder
 * @param after rules folder
 * @param mapping a platform's own columns and words
 * @param sampling which orders both engines are asked about
 * @param memoryBytes how much memory orders may take; what has no room goes to the disk
 * @param classes orders that are equal in all that rules read are decided once
 * @param maxFlips more flips than this ask for a look
 * @param maxTonnes so do more tonnes of reduction moved, up or down
 */
public record ImpactRequest(
    Path application,
    List<Path> orders,
    Path out,
    Source before,
    Source after,
    Source factorsBefore,
    Source factorsAfter,
    Optional<Path> mapping,
    Language language,
    int threads,
    Sampling sampling,
    boolean overwrite,
    long memoryBytes,
    boolean classes,
    OptionalLong maxFlips,
    Optional<BigDecimal> maxTonnes) {}
