package puhui.dossier;

import java.nio.file.Path;
import java.util.List;
import puhui.text.Language;

/**
 * Of which order a dossier is made.
 *
 * @param orders order files or folders with them; empty where they are looked for
 * @param out the zip
 */
public record DossierRequest(
    Path run,
    List<Path> orders,
    String orderId,
    Path out,
    Language language,
    int threads,
    long memoryBytes) {}
