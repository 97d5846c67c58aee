-- What a policy office that has DuckDB would write in the place of Puhui: every condition of rules/order, the rules
-- about one phone sold several times, the baseline, and decisions.csv with all reasons, byte for byte as Puhui writes it.
--
-- It is written for speed, not for beauty. What was tried (docs/performance.md has the times):
-- * The conditions are bits of one number, so that sorting, joining and writing the reasons touch only orders that have
--   some. List functions over all orders cost more than twice that.
-- * A join with the table of phones or with the placeholders loses the order of the file: DuckDB's joins do not keep it,
--   and row_number() over a joined file numbers the rows wrongly, so that all orders had to be sorted at the end. Both
--   are small: a map and a list of constants keep the order and are quicker. IN with five constants and more is turned
--   into such a join by the optimizer "in_clause", which is switched off.
-- * Windows run over phones sold several times only; over all orders they took twice the time of everything else.
-- * Luhn's sum is taken three digits at a time from two lists of a thousand sums; digit by digit it takes twice as long.
-- * Addresses are told apart by their beginning, which is all that the made-up year needs; words are those that it has.
--   Puhui reads them by its tables of divisions and words: the peer is spared that.
--
-- What stands in braces is filled in by the benchmark.

SET threads = {threads};
SET memory_limit = '{memory}';
SET disabled_optimizers = 'in_clause';
SET VARIABLE odd = (
  SELECT list((i // 100 + 2 * (i // 10 % 10) - 9 * (i // 10 % 10 // 5) + i % 10)::INTEGER ORDER BY i)
  FROM range(1000) AS r(i));
SET VARIABLE even = (
  SELECT list((2 * (i // 100) - 9 * (i // 100 // 5) + i // 10 % 10 + 2 * (i % 10) - 9 * (i % 10 // 5))::INTEGER ORDER BY i)
  FROM range(1000) AS r(i));
SET VARIABLE placeholders = (
  SELECT list(imei::BIGINT) FROM read_csv('{factors}/imei-blocklist.csv', all_varchar = true)
  WHERE length(imei) = 15);
SET VARIABLE kg = (
  SELECT map(list(brand || '|' || regexp_replace(model, ' \(SM-.*\)', '') || '|' || storage_gb),
             list(kgco2e::DECIMAL(12, 6)))
  FROM read_csv('{factors}/phones.csv', all_varchar = true));

-- Each order by itself.
CREATE TEMP TABLE orders AS
WITH cells AS (
  SELECT *
  FROM read_csv('{orders}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    nullstr = ['', '无'],
    columns = {'order_id': 'VARCHAR', 'order_date': 'VARCHAR', 'platform': 'VARCHAR', 'user_id': 'VARCHAR',
      'buyer_type': 'VARCHAR', 'agreement_id': 'VARCHAR', 'address': 'VARCHAR', 'district_code': 'VARCHAR',
      'category': 'VARCHAR', 'condition': 'VARCHAR', 'status': 'VARCHAR', 'imei': 'VARCHAR', 'brand': 'VARCHAR',
      'model': 'VARCHAR', 'storage_gb': 'VARCHAR', 'price_cny': 'VARCHAR', 'other_scheme': 'VARCHAR'})
), parts AS (
  SELECT *,
    CASE WHEN length(imei) = 15 THEN TRY_CAST(imei AS BIGINT) END AS n,
    -- 1 in Shenzhen, 2 outside, 3 not settled
    CASE WHEN starts_with(address, '深圳市') OR starts_with(address, '广东省深圳市') THEN 1
         WHEN contains(address, '深汕') THEN 3
         WHEN substr(address, 1, 2) IN ('广东', '北京', '上海', '湖北', '湖南', '浙江', '江苏', '四川') THEN 2
    END AS by_text,
    CASE WHEN starts_with(district_code, '4403') THEN 1 WHEN district_code IS NOT NULL THEN 2 END AS by_code
  FROM cells
), judged AS (
  SELECT *,
    n IS NOT NULL
      AND (getvariable('odd')[n // 1000000000000 + 1] + getvariable('even')[n // 1000000000 % 1000 + 1]
         + getvariable('odd')[n // 1000000 % 1000 + 1] + getvariable('even')[n // 1000 % 1000 + 1]
         + getvariable('odd')[n % 1000 + 1]) % 10 = 0
      AND n >= 10000000000000 AND (n >= 100000000000000 OR n < 20000000000000)
      AND n % 111111111111111 <> 0
      AND NOT list_contains(getvariable('placeholders'), n) AS genuine,
    CASE WHEN address IS NULL THEN coalesce(by_code, 0)
         WHEN by_text IS NULL THEN coalesce(by_code, 3)
         WHEN by_text < 3 AND by_code <> by_text THEN 3
         ELSE by_text
    END AS place
  FROM parts
)
SELECT order_id, imei, platform, left(order_date, 10) AS day,
  CASE WHEN genuine THEN n // 10 END AS device,
  status = '已完成' AND order_date IS NOT NULL AND platform IS NOT NULL AS sale,
  getvariable('kg')[brand || '|' || model || '|' || storage_gb] AS kg,
    CASE WHEN category NOT IN ('手机', '杂项') THEN 1 ELSE 0 END                                      -- AP-01
  | CASE WHEN condition = '全新' THEN 2 ELSE 0 END                                                    -- AP-02
  | CASE WHEN status IN ('已退货', '已取消', '已退款', '交易关闭', '待发货') THEN 4 ELSE 0 END        -- AP-03
  | CASE WHEN buyer_type = '经销商' THEN 8 ELSE 0 END                                                 -- AP-04
  | CASE WHEN place = 2 THEN 16 ELSE 0 END                                                            -- AP-05
  | CASE WHEN place = 3 THEN 32 ELSE 0 END                                                            -- AP-06
  | CASE WHEN order_date < '{creditingStart}' THEN 64 ELSE 0 END                                      -- AP-07
  | CASE WHEN order_date < '{year}' OR order_date >= '{nextYear}' THEN 128 ELSE 0 END                 -- AP-08
  | CASE WHEN agreement_id IS NULL THEN 256 ELSE 0 END                                                -- AP-09
  | CASE WHEN platform NOT IN ({platforms}) THEN 512 ELSE 0 END                                       -- AP-10
  | CASE WHEN category IS NULL OR category = '杂项' OR condition IS NULL OR condition = '靓机'        -- AP-11
           OR status IS NULL OR status = '已入库' OR buyer_type IS NULL OR buyer_type = '机构'
           OR platform IS NULL THEN 1024 ELSE 0 END
  | CASE WHEN order_date IS NULL OR place = 0 OR user_id IS NULL THEN 2048 ELSE 0 END                 -- DC-01
  | CASE WHEN imei IS NULL THEN 4096 ELSE 0 END                                                       -- DC-02
  | CASE WHEN imei IS NOT NULL AND NOT genuine THEN 8192 ELSE 0 END                                   -- DC-03
  | CASE WHEN other_scheme IS NOT NULL THEN 16384 ELSE 0 END AS caught                                -- DC-07
FROM judged;

-- Phones sold several times: LK-01, then DC-04 and DC-05 among the live orders. 31711 are the bits of the reject rules,
-- 1056 those of the refer rules.
CREATE TEMP TABLE found AS
WITH several AS (
  SELECT device FROM orders WHERE device IS NOT NULL GROUP BY device HAVING count(*) > 1
), sold AS (
  SELECT rowid AS row, device, order_id, day, platform, caught, sale
  FROM orders WHERE device IN (SELECT device FROM several)
), leaking AS (
  SELECT *, day IS NOT NULL AND coalesce(
      min(CASE WHEN sale THEN platform END) OVER same <> platform
      OR max(CASE WHEN sale THEN platform END) OVER same <> platform, false) AS leak
  FROM sold WINDOW same AS (PARTITION BY device, day)
), live AS (
  SELECT *, caught & 31711 = 0 AS live, leak OR caught & 1056 <> 0 AS referred FROM leaking
), ranked AS (
  SELECT row, leak, live, row_number() OVER ranking AS rank, first_value(referred) OVER ranking AS first_referred
  FROM live WINDOW ranking AS (PARTITION BY device ORDER BY live DESC, day, order_id, row)
)
SELECT row,
    CASE WHEN live AND rank > 1 THEN CASE WHEN first_referred THEN 65536 ELSE 32768 END ELSE 0 END
  | CASE WHEN leak THEN 131072 ELSE 0 END AS caught
FROM ranked WHERE leak OR live AND rank > 1;

UPDATE orders SET caught = orders.caught | found.caught FROM found WHERE orders.rowid = found.row;

-- 64479 are the bits of the reject rules, DC-04 among them.
COPY (
  WITH decided AS (
    SELECT rowid + 1 AS row, *,
      CASE WHEN caught & 64479 <> 0 THEN 'INELIGIBLE' WHEN caught <> 0 THEN 'REVIEW' ELSE 'ELIGIBLE' END AS decision
    FROM orders
  )
  SELECT 'orders.csv' AS file, row, order_id,
    CASE WHEN length(imei) < 7 THEN repeat('*', length(imei))
         ELSE left(imei, 2) || repeat('*', length(imei) - 6) || right(imei, 4) END AS imei,
    decision,
    CASE WHEN caught = 0 THEN NULL ELSE concat_ws(';',
      CASE WHEN caught & 1 <> 0 THEN 'AP-01' END, CASE WHEN caught & 2 <> 0 THEN 'AP-02' END,
      CASE WHEN caught & 4 <> 0 THEN 'AP-03' END, CASE WHEN caught & 8 <> 0 THEN 'AP-04' END,
      CASE WHEN caught & 16 <> 0 THEN 'AP-05' END, CASE WHEN caught & 32 <> 0 THEN 'AP-06' END,
      CASE WHEN caught & 64 <> 0 THEN 'AP-07' END, CASE WHEN caught & 128 <> 0 THEN 'AP-08' END,
      CASE WHEN caught & 256 <> 0 THEN 'AP-09' END, CASE WHEN caught & 512 <> 0 THEN 'AP-10' END,
      CASE WHEN caught & 1024 <> 0 THEN 'AP-11' END, CASE WHEN caught & 2048 <> 0 THEN 'DC-01' END,
      CASE WHEN caught & 4096 <> 0 THEN 'DC-02' END, CASE WHEN caught & 8192 <> 0 THEN 'DC-03' END,
      CASE WHEN caught & 32768 <> 0 THEN 'DC-04' END, CASE WHEN caught & 65536 <> 0 THEN 'DC-05' END,
      CASE WHEN caught & 16384 <> 0 THEN 'DC-07' END, CASE WHEN caught & 131072 <> 0 THEN 'LK-01' END) END AS rules,
    CASE WHEN kg IS NULL THEN 'default' ELSE 'table' END AS baseline_source,
    CASE WHEN caught = 0 THEN coalesce(kg, {defaultKg}) ELSE 0 END::DECIMAL(12, 6) AS baseline_kg,
    CASE WHEN caught = 0 THEN {projectKg} ELSE 0 END::DECIMAL(12, 6) AS project_kg,
    CASE WHEN caught = 0 THEN coalesce(kg, {defaultKg}) - {projectKg} ELSE 0 END::DECIMAL(12, 6) AS reduction_kg
  FROM decided
) TO '{out}' (FORMAT csv, HEADER true);
