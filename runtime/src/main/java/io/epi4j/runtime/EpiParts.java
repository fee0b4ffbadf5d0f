package io.epi4j.runtime;

import io.epi4j.runtime.data.DataEnvironment;
import io.epi4j.runtime.generation.Generations;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.problem.ErrorHandler;
import io.epi4j.runtime.problem.Problems;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code Epi} is made of.
 *
 * @param lineup the plugins
 * @param application makes those objects that the application wants to make
 * @param executor runs the tasks of concurrent calls
 * @param errors is told of failures that were skipped
 * @param problems takes what is wrong
 * @param inspection finds what is wrong by looking at class files
 * @param data the data that the application gave
 * @param environment makes what all data has in common
 * @param countsDeliveries whether the events of subscribers are counted that are called directly
 * @param generations the plugins that come and go
 * @param drain how long to wait for threads inside of a plugin that is unloaded
 */
record EpiParts(
    Lineup lineup,
    @Nullable Function<Class<?>, @Nullable Object> application,
    CallExecutor executor,
    @Nullable ErrorHandler errors,
    Problems problems,
    Inspection inspection,
    GivenData data,
    Supplier<DataEnvironment> environment,
    boolean countsDeliveries,
    Generations generations,
    Duration drain) {}
