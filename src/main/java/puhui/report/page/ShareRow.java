package puhui.report.page;

import puhui.report.RuleShare;
import puhui.rules.RuleDescription;

/** A rule with what it caught and what was expected of it. */
public record ShareRow(RuleDescription rule, RuleShare share) {}
