package puhui.facts;

/** Why an IMEI is not a real one (3GPP TS 23.003 annex B, GSMA TS.06; rule DC-03). */
public enum ImeiProblem {
  NONE,
  NOT_15_DIGITS,
  WRONG_CHECK_DIGIT,
  ALL_DIGITS_EQUAL,
  TEST_NUMBER,
  PLACEHOLDER
}
