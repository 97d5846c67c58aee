package puhui.facts;

import java.util.Map;
import java.util.TreeMap;

/**
 * The values of rules/parameters.yaml in force on one day: {@link Day}, {@link Amount} or Boolean
 * by name.
 */
public final class Parameters extends TreeMap<String, Object> {
  private static final long serialVersionUID = 1L;

  public Parameters(Map<String, Object> values) {
    super(values);
  }
}
