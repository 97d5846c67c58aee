package puhui.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The tables of claimed phones, asked and filled many phones at a time. */
final class ClaimRows {
  /** Phones that one question asks for. */
  static final int TOGETHER = 500;

  private static final String PLACES = String.join(",", Collections.nCopies(TOGETHER, "?"));
  private static final String CLAIMS =
      "SELECT device, turn, batch, day FROM claim WHERE device IN (" + PLACES + ")";
  private static final String CHANGES =
      "SELECT device, turn, batch FROM changed WHERE device IN (" + PLACES + ")";

  private ClaimRows() {}

  /** A claim with the batches that name it. */
  record Found(ClaimRow claim, Set<Long> changedBy) {}

  /**
   * The claims of phones, by phone in the order of their turns; only phones that have any.
   *
   * @param changes whether any batch names claims one by one
   */
  static Map<DeviceHash, List<Found>> of(Handle handle, List<DeviceHash> devices, boolean changes) {
    Map<DeviceHash, List<Found>> found = new HashMap<>();
    for (int from = 0; from < devices.size(); from += TOGETHER) {
      List<DeviceHash> some = devices.subList(from, Math.min(from + TOGETHER, devices.size()));
      try {
        find(handle.getConnection(), some, changes, found);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    found.values().forEach(each -> each.sort((a, b) -> a.claim.turn() - b.claim.turn()));
    return found;
  }

  private static void find(
      Connection connection,
      List<DeviceHash> devices,
      boolean changes,
      Map<DeviceHash, List<Found>> found)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(CLAIMS)) {
      bind(query, devices);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          DeviceHash device = DeviceHash.of(row.getBytes(1));
          ClaimRow claim = new ClaimRow(device, row.getInt(2), row.getLong(3), row.getInt(4));
          found
              .computeIfAbsent(device, key -> new ArrayList<>())
              .add(new Found(claim, new TreeSet<>()));
        }
      }
    }
    if (changes && !found.isEmpty()) {
      findChanges(connection, devices, found);
    }
  }

  private static void findChanges(
      Connection connection, List<DeviceHash> devices, Map<DeviceHash, List<Found>> found)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(CHANGES)) {
      bind(query, devices);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          int turn = row.getInt(2);
          long batch = row.getLong(3);
          found.getOrDefault(DeviceHash.of(row.getBytes(1)), List.of()).stream()
              .filter(each -> each.claim.turn() == turn)
              .forEach(each -> each.changedBy.add(batch));
        }
      }
    }
  }

  /** The last phone fills the places that are left over. */
  private static void bind(PreparedStatement query, List<DeviceHash> devices) throws SQLException {
    for (int i = 0; i < TOGETHER; i++) {
      query.setBytes(i + 1, devices.get(Math.min(i, devices.size() - 1)).bytes());
    }
  }

  static void insert(Handle handle, List<ClaimRow> claims) {
    insert(
        handle, "INSERT INTO claim (device, turn, batch, day) VALUES (?, ?, ?, ?)", claims, true);
  }

  static void insertChanges(Handle handle, List<ClaimRow> claims) {
    insert(handle, "INSERT INTO changed (device, turn, batch) VALUES (?, ?, ?)", claims, false);
  }

  private static void insert(Handle handle, String sql, List<ClaimRow> claims, boolean day) {
    try (PreparedStatement insert = handle.getConnection().prepareStatement(sql)) {
      for (ClaimRow claim : claims) {
        insert.setBytes(1, claim.device().bytes());
        insert.setInt(2, claim.turn());
        insert.setLong(3, claim.batch());
        if (day) {
          insert.setInt(4, claim.day());
        }
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
