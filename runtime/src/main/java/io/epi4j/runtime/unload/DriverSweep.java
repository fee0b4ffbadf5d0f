package io.epi4j.runtime.unload;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Lists the JDBC drivers that its own loader sees, with what deregisters each. {@link DriverPins}
 * defines it again below a plugin's loader, so it uses types of the JDK only.
 */
public final class DriverSweep
    implements Function<Function<Object, Boolean>, List<Map.Entry<String, Runnable>>> {
  /** Makes one. */
  public DriverSweep() {}

  @Override
  public List<Map.Entry<String, Runnable>> apply(Function<Object, Boolean> wanted) {
    List<Map.Entry<String, Runnable>> drivers = new ArrayList<>();
    for (Driver driver : Collections.list(DriverManager.getDrivers())) {
      if (wanted.apply(driver)) {
        drivers.add(Map.entry(driver.getClass().getName(), () -> deregister(driver)));
      }
    }
    return drivers;
  }

  private static void deregister(Driver driver) {
    try {
      DriverManager.deregisterDriver(driver);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
