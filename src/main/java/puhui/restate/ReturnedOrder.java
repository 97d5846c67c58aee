package puhui.restate;

import java.math.BigDecimal;
import java.util.List;
import puhui.decisions.Decision;

/**
 * An order that comes out otherwise through late returns: it came back itself, or another order of
 * its phone did.
 *
 * @param returned it came back itself
 * @param beforeKg what it adds without the returns, kgCO2e; zero where it does not count
 * @param afterKg what it adds with them
 */
record ReturnedOrder(
    String file,
    long row,
    String orderId,
    boolean returned,
    Decision before,
    Decision after,
    List<String> rules,
    BigDecimal beforeKg,
    BigDecimal afterKg) {}
