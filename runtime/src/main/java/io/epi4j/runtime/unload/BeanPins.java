package io.epi4j.runtime.unload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;

/** Finds MBeans, in all servers that were made: none is made for it. */
final class BeanPins implements Pins {
  @Override
  public List<Pin> of(ClassLoader loader) {
    Belonging belonging = new Belonging(loader);
    List<Pin> pins = new ArrayList<>();
    for (MBeanServer server : MBeanServerFactory.findMBeanServer(null)) {
      for (ObjectName name : server.queryNames(null, null)) {
        pin(server, name, belonging).ifPresent(pins::add);
      }
    }
    return pins;
  }

  private static Optional<Pin> pin(MBeanServer server, ObjectName name, Belonging belonging) {
    try {
      if (!belonging.has(server.getClassLoaderFor(name))) {
        return Optional.empty();
      }
      String type = server.getObjectInstance(name).getClassName();
      return Optional.of(new Pin("MBean " + name + " of " + type, () -> unregister(server, name)));
    } catch (InstanceNotFoundException e) { // gone meanwhile
      return Optional.empty();
    }
  }

  private static void unregister(MBeanServer server, ObjectName name) {
    try {
      server.unregisterMBean(name);
    } catch (InstanceNotFoundException e) {
      return; // gone meanwhile, which is as well
    } catch (JMException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
