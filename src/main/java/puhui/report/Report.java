package puhui.report;

/** What every output of a run is made from: its result, and of the filing, factors and emissions what is shown. */
public record Report(RunResult run, Filing filing, FactorNotice factors, EmissionFigures emissions) {}
