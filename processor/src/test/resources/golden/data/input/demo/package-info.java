@DataProvider(value = MetricDescription.class, resource = "descriptions.properties")
package demo;

import io.epi4j.DataProvider;
