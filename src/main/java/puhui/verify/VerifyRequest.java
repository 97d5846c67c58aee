package puhui.verify;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/**
 * What a verification is asked to do.
 *
 * @param run the run's folder
 * @param orders order files or folders with them; empty where they are looked for
 * @param key of the person who signed the run
 * @param manifestSha256 hex, as it was kept elsewhere
 * @param differences file for all orders that differ
 */
public record VerifyRequest(
    Path run,
    List<Path> orders,
    Optional<PublicKey> key,
    Optional<String> manifestSha256,
    Optional<Path> differences,
    int threads,
    long memoryBytes) {}
