package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface a service, that is, a set of functions for which any number of plugins bring
 * providers.
 *
 * <pre>{@code
 * @EpiService("greeters")
 * public interface Greeter {
 *   String greet(String name);
 * }
 * }</pre>
 *
 * <p>The compiler writes {@code GreeterFacade} beside it, in the same package and as visible as the
 * interface; for a nested interface {@code Outer.Greeter} the name is {@code Outer_GreeterFacade}.
 * The facade has one view for each way to call the providers, and a view has only those functions
 * that can be called that way.
 *
 * <p>Each abstract and each default method of the interface, inherited ones among them, is a
 * function. A default method is an optional function: a provider that does not override it is not
 * called for it. Static and private methods are the interface's own business.
 *
 * <p>In couch_epi: {@code services/0}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EpiService {
  /**
   * The service's id, by which reports and untyped access name it. When empty, it is the binary
   * name of the interface.
   */
  String value() default "";
}
