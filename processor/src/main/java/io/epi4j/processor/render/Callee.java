package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import java.lang.invoke.CallSite;

/**
 * What a constant of a view holds.
 *
 * @param type the type of the constant
 * @param method the method that is called on it
 */
record Callee(ClassName type, String method) {
  /** A site of the function's own erased type, for calls that have to be fast. */
  static final Callee SITE = new Callee(ClassName.get(CallSite.class), "getTarget().invokeExact");

  /** A function that is started, which takes longer than to put its arguments into an array. */
  static final Callee CONCURRENT = new Callee(RuntimeNames.CONCURRENT_FUNCTION, "start");

  /** A function that is asked for. */
  static final Callee CONFIGURED = new Callee(RuntimeNames.CONFIGURED_FUNCTION, "isConfigured");
}
