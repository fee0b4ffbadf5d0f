@DataProvider(value = Metric.class, interval = "5s")
package demo;

import io.epi4j.DataProvider;
