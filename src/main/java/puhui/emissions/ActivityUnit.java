package puhui.emissions;

import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.WATT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.measure.IncommensurableException;
import javax.measure.UnconvertibleException;
import javax.measure.Unit;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;

/**
 * The units that activity data may have, and their exact conversion (JSR 385).
 *
 * <p>Energy, mass, volume, length, freight (t.km) and passenger transport (p.km). Parcels, units
 * and normal cubic metres are counts of their own: they convert into nothing else.
 */
final class ActivityUnit {
  private static final Map<String, Unit<?>> UNITS = units();

  private ActivityUnit() {}

  static SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(UNITS.keySet()));
  }

  static boolean known(String name) {
    return UNITS.containsKey(name);
  }

  /**
   * How many of the other unit one of this unit is; empty where they measure different things. Both
   * are known.
   */
  static Optional<Quotient> conversion(String from, String to) {
    try {
      Number one = UNITS.get(from).getConverterToAny(UNITS.get(to)).convert(BigInteger.ONE);
      return Optional.of(exact(one));
    } catch (IncommensurableException | UnconvertibleException e) {
      return Optional.empty();
    }
  }

  private static Quotient exact(Number number) {
    if (number instanceof RationalNumber rational) {
      return new Quotient(
          new BigDecimal(rational.getDividend()), new BigDecimal(rational.getDivisor()));
    }
    return Quotient.of(new BigDecimal(number.toString()));
  }

  /** A unit with a dimension of its own: units without one would convert into each other. */
  private static Unit<?> count(String symbol, char dimension) {
    return new BaseUnit<>(symbol, symbol, UnitDimension.parse(dimension));
  }

  private static Map<String, Unit<?>> units() {
    Map<String, Unit<?>> units = new TreeMap<>();
    Unit<?> tonne = MEGA(GRAM);
    Unit<?> kilometre = KILO(METRE);
    units.put("kWh", KILO(WATT).multiply(HOUR));
    units.put("MWh", MEGA(WATT).multiply(HOUR));
    units.put("GWh", GIGA(WATT).multiply(HOUR));
    units.put("MJ", MEGA(JOULE));
    units.put("GJ", GIGA(JOULE));
    units.put("g", GRAM);
    units.put("kg", KILOGRAM);
    units.put("t", tonne);
    units.put("L", LITRE);
    units.put("m3", CUBIC_METRE);
    units.put("km", kilometre);
    units.put("kg.km", KILOGRAM.multiply(kilometre));
    units.put("t.km", tonne.multiply(kilometre));
    units.put("p.km", count("p", 'P').multiply(kilometre));
    units.put("parcel", count("parcel", 'A'));
    units.put("unit", count("unit", 'U'));
    units.put("Nm3", count("Nm3", 'V'));
    return Collections.unmodifiableMap(units);
  }
}
