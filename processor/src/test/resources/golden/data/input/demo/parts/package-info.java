@DataProvider(value = MetricDescription.class, file = "/etc/demo/parts.yml")
@DataProvider(value = MetricDescription.class, file = "${parts}")
package demo.parts;

import demo.MetricDescription;
import io.epi4j.DataProvider;
