-- Nothing in the ledger is changed or taken out.
CREATE FUNCTION ledger_only_added_to() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is only added to';
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER batch_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON batch
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_only_added_to();

CREATE TRIGGER claim_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON claim
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_only_added_to();

CREATE TRIGGER changed_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON changed
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_only_added_to();
