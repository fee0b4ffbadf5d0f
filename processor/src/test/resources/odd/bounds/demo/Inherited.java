package demo;

import io.epi4j.EpiService;
import java.util.List;

@EpiService
public interface Inherited extends Parent<String, List<String>> {}
