package puhui.explain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which orders of a run are explained.
 *
 * @param orders order files or folders with them; empty where they are looked for
 * @param orderId as the platform writes it
 * @param imei in any form; all orders of the phone are explained
 */
public record ExplainRequest(
    Path run, List<Path> orders, Optional<String> orderId, Optional<String> imei) {}
