package io.epi4j.benchmarks.data;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataBinding;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.DataView;

record SettingData(DataBinding<Setting> binding) implements DataView<Setting> {
  private static final DataType<Setting> TYPE =
      new DataType<>(Setting.class, "benchmarks", "settings");

  static SettingData of(Epi epi) {
    return new SettingData(epi.bind(TYPE));
  }
}
