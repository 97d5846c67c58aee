package puhui.report;

/** Who files what for which year: the head of the report; "" where not stated. */
public record Filing(String id, String year, String date, String applicant, String uscc, String platform) {}
