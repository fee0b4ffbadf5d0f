package demo;

import io.epi4j.EpiService;
import java.util.ArrayList;

@EpiService
public interface Services extends Lists<ArrayList<String>, Young> {}
