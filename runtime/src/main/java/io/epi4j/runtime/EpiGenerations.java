package io.epi4j.runtime;

import io.epi4j.runtime.generation.GenerationHost;
import io.epi4j.runtime.generation.PlannedGeneration;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.problem.Problems;

/**
 * An {@code Epi}, as its generations of plugins see it.
 *
 * @param world its parts
 */
record EpiGenerations(EpiWorld world) implements GenerationHost {
  @Override
  public Lineup lineup() {
    return world.plugins().lineup();
  }

  @Override
  public boolean isFree() {
    return !world.lock().isHeldByCurrentThread() && !world.data().turns().isMine();
  }

  @Override
  public void checkFree() {
    if (!isFree()) {
      throw new IllegalStateException(
          "Plugins cannot be changed by a constructor of a provider, nor by a source of data or one"
              + " who is told of its changes. Let another thread do it.");
    }
  }

  @Override
  public Transition prepare(PlannedGeneration planned, Problems trial) {
    return GenerationSwap.of(world, planned, trial);
  }

  @Override
  public void release(PluginLoader loader, Runnable closed) {
    world.releases().release(loader, closed);
  }
}
