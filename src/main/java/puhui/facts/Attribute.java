package puhui.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what a rule may read of a fact, and says what it means in both languages. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Attribute {
  String en();

  String zh();

  /** The value is always there, so that no rule need ask whether it is stated. */
  boolean alwaysStated() default false;
}
