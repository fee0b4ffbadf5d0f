package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Contributes a class as a provider of every service that it implements.
 *
 * <pre>{@code
 * @EpiProvider
 * final class English implements Greeter {
 *   @Override
 *   public String greet(String name) {
 *     return "Hello " + name;
 *   }
 * }
 * }</pre>
 *
 * <p>The class and its constructor need not be public. One instance is made, on first use (at the
 * start, where it has a method that is annotated with {@link Subscribe}), by a constructor that
 * takes nothing or a {@link PluginContext}; it serves every service that the class implements, and
 * calls reach it from any thread. A provider that cannot be made is left out and named among the
 * problems of the report.
 *
 * <p>Providers are made under a lock of their {@code Epi}. So a constructor or a static initialiser
 * must not wait for another thread that calls a service; it may call services itself, but not those
 * that its own class provides.
 *
 * <p>In couch_epi: {@code providers/0}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EpiProvider {
  /**
   * The provider's place among those of its own plugin: lower ones come first, and equal ones go by
   * class name.
   */
  int order() default 0;

  /**
   * Whether only the application can make the provider, by the function that it gave to {@code
   * EpiBuilder.providersFrom} (a Spring context or a Guice injector, say). The class then needs no
   * constructor that Epi4J could call.
   */
  boolean injected() default false;
}
