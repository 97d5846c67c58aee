package puhui.report.page;

import puhui.rules.RuleDescription;
import puhui.rules.RuleDescription.Bilingual;

/** A finding about the application with its sentence. */
public record FindingRow(RuleDescription rule, Bilingual message) {}
