@DataProvider(value = Metric.class, resource = "first.json")
@DataProvider(value = Metric.class, resource = "second.json", interval = "often")
package demo;

import io.epi4j.DataProvider;
