package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter through which a pipe threads the value: the first provider gets the caller's
 * argument there, and every other one gets what the provider before it returned.
 *
 * <pre>{@code
 * String rewrite(@Piped String path, String method);
 * }</pre>
 *
 * <p>The parameter has the function's return type. The annotation is needed only where several
 * parameters have it.
 *
 * <p>In couch_epi the option {@code pipe} threads the whole list of arguments: each provider
 * returns the arguments of the next.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Piped {}
