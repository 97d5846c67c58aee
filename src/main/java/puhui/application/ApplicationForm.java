package puhui.application;

/** The application as filed: application.yaml, complete, with explicit "not stated" values (contract, Application). */
public record ApplicationForm() {}
