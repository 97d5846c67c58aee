package puhui.check;

import java.math.BigDecimal;
import puhui.decisions.Claims;
import puhui.decisions.OrderKeys;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.intake.OrderCleaner;

/**
 * Rules and factors by which orders are decided; a check has one version, a comparison two.
 *
 * @param claims with the platforms' names as the orders have them
 * @param keys what the rules can tell apart
 * @param defaultKg the default baseline, kgCO2e per phone
 */
record Version(
    Factors factors,
    OrderCleaner cleaner,
    Strata strata,
    Claims claims,
    OrderKeys keys,
    BigDecimal defaultKg) {}
