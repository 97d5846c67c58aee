package puhui.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Habits of all code: exact amounts, no hidden clock, no output but the command line's, plain
 * names.
 *
 * <p>Error Prone ends the build on the rest of them: java.util.Date, BigDecimal.equals, a charset
 * or time zone that is not named (the list stands in pom.xml).
 */
class HabitsTest {
  private static final Set<String> EMPTY_WORDS =
      Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Base");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("puhui");

  private static final String[] AMOUNTS = {
    "puhui.factors..", "puhui.decisions..", "puhui.emissions.."
  };

  private static final DescribedPredicate<JavaClass> FLOATING =
      DescribedPredicate.describe(
          "double or float",
          type ->
              Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                  .contains(type.getBaseComponentType().getName()));

  @Test
  void amounts_are_no_floating_point_fields() {
    noFields()
        .that()
        .areDeclaredInClassesThat(resideInAnyPackage(AMOUNTS))
        .should()
        .haveRawType(FLOATING)
        .because("sums of doubles depend on their order; use BigDecimal made from text")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void amounts_are_no_floating_point_results_or_arguments() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(resideInAnyPackage(AMOUNTS))
        .should(
            be(
                DescribedPredicate.<JavaMethod>describe(
                    "methods with floating point", HabitsTest::touchesFloatingPoint)))
        .because("sums of doubles depend on their order; use BigDecimal made from text")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void decimals_are_made_from_text_and_never_turned_into_doubles() {
    noClasses()
        .should()
        .callConstructor(BigDecimal.class, double.class)
        .orShould()
        .callMethod(BigDecimal.class, "valueOf", double.class)
        .because("new BigDecimal(0.1) is not 0.1; write new BigDecimal(\"0.1\")")
        .check(CLASSES);
    noClasses()
        .that(are(resideInAnyPackage(AMOUNTS)))
        .should()
        .callMethod(BigDecimal.class, "doubleValue")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Math.class)
        .because("an amount stays exact to the end; BigDecimal has min, max, abs and setScale")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_writes_to_the_terminal_or_ends_the_program() {
    noClasses()
        .that()
        .resideOutsideOfPackage("puhui.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("others hand back results or throw Trouble; puhui.cli shows them")
        .check(CLASSES);
  }

  @Test
  void time_comes_from_the_order_or_from_a_clock_that_is_handed_in() {
    noClasses()
        .that()
        .resideOutsideOfPackage("puhui.cli..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("it asks the machine for the time", HabitsTest::asksTime))
        .because("equal inputs give equal bytes; take an application's date or a java.time.Clock")
        .check(CLASSES);
  }

  @Test
  void class_names_say_what_the_class_is() {
    noClasses()
        .should(
            be(
                DescribedPredicate.describe(
                    "named with one of " + EMPTY_WORDS, HabitsTest::hasEmptyWord)))
        .because("such a word fits every class; use the methodology's own word for what it does")
        .check(CLASSES);
  }

  private static boolean touchesFloatingPoint(JavaMethod method) {
    return Stream.concat(
            Stream.of(method.getRawReturnType()),
            method.getParameters().stream().map(JavaParameter::getRawType))
        .anyMatch(FLOATING);
  }

  private static boolean asksTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    boolean withoutClock =
        access.getTarget() instanceof CodeUnitCallTarget call
            && call.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    return (owner.startsWith("java.time.") && name.equals("now") && withoutClock)
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
        || (owner.equals("java.time.Clock") && name.startsWith("system"));
  }

  private static boolean hasEmptyWord(JavaClass type) {
    return Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
        .anyMatch(EMPTY_WORDS::contains);
  }
}
