package puhui.cases;

import java.util.List;
import puhui.rules.Stratum;

/**
 * Something that the rules of a stratum were asked in a case.
 *
 * @param facts all of them together
 */
public record Question(Stratum stratum, List<?> facts) {}
