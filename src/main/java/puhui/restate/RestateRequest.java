package puhui.restate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import puhui.text.Language;

/**
 * Which runs are restated, and by what.
 *
 * @param runs folders of runs, of one year each
 * @param orders order files or folders with them; empty where they are looked for
 * @param returns returns that came in after crediting
 */
public record RestateRequest(
    List<Path> runs,
    List<Path> orders,
    Path rules,
    Path factors,
    Optional<Path> returns,
    Path out,
    boolean overwrite,
    Language language,
    int threads,
    long memoryBytes) {}
