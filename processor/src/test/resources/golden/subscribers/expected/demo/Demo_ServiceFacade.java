package demo;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link Demo.Service}, the service {@code demo.Demo$Service}, in the
 * operator's order.
 *
 * <p>Any thread may use it. To obtain it waits for no plugin and loads no class of one, so it may
 * stand in a static field.
 *
 * @param binding the providers in one {@code Epi}
 */
@Generated("io.epi4j.processor.FacadeProcessor")
record Demo_ServiceFacade(ServiceBinding binding) {
  private static final ServiceType<Demo.Service> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Demo.Service.class, "demo.Demo$Service");

  /** Returns the facade that calls the providers in {@code epi}. */
  static Demo_ServiceFacade of(Epi epi) {
    return new Demo_ServiceFacade(epi.bind(SERVICE));
  }
}
