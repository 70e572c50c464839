/// Corridor packages, scenario files, rate sheets and what an assignment works on to model, with every problem found.
module org.keruen.ingest {
    requires transitive org.keruen.model;
    requires transitive org.keruen.scenario;
    requires de.siegmar.fastcsv;
    requires io.jhdf;
    requires org.dhatim.fastexcel.reader;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports org.keruen.ingest;
    exports org.keruen.ingest.assignment;
    exports org.keruen.ingest.rates;
}
