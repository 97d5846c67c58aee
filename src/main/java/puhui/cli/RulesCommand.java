package puhui.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code puhui rules}: for policy staff. */
@Command(
    name = "rules",
    resourceBundle = "puhui.messages.cli",
    subcommands = {
      RulesCheckCommand.class,
      RulesDocCommand.class,
      RulesCoverageCommand.class,
      RulesMutateCommand.class,
      RulesImpactCommand.class,
      RulesWatchCommand.class
    })
final class RulesCommand {
  @SuppressWarnings("unused") // picocli sets it
  @Mixin
  private CommonOptions common;
}
